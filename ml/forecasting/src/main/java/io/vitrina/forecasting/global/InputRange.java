package io.vitrina.forecasting.global;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Between what a number of a row of inputs was in all examples.
 *
 * @param name of the number, as {@link Inputs#names} has it
 * @param lowest NaN where it was never known, as is {@code highest}
 */
public record InputRange(String name, double lowest, double highest) {

    static List<InputRange> of(List<String> names, Examples examples) {
        float[] lowest = new float[names.size()];
        float[] highest = new float[names.size()];
        Arrays.fill(lowest, Float.NaN);
        Arrays.fill(highest, Float.NaN);
        for (int place = 0; place < examples.inputs().length; place++) {
            float number = examples.inputs()[place];
            int column = place % names.size();
            if (!(number >= lowest[column]) && !Float.isNaN(number)) {
                lowest[column] = number;
            }
            if (!(number <= highest[column]) && !Float.isNaN(number)) {
                highest[column] = number;
            }
        }
        List<InputRange> ranges = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            ranges.add(new InputRange(names.get(column), lowest[column], highest[column]));
        }
        return ranges;
    }
}
