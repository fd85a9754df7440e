package io.vitrina.training.forecasts;

import io.vitrina.forecasting.global.Inputs;
import io.vitrina.forecasting.global.ScaledSeries;
import java.util.List;
import java.util.stream.IntStream;

/** Inputs of rows that tests write themselves. */
record PlainInputs(int ofRow, int numbersOfStep, int stepsOfRow) implements Inputs {

    @Override
    public List<String> names() {
        return IntStream.range(0, ofRow + stepsOfRow * numbersOfStep)
                .mapToObj(number -> "number " + number)
                .toList();
    }

    @Override
    public void write(ScaledSeries series, int origin, int ahead, float[] row, int at) {
        throw new UnsupportedOperationException("rows are written by the test");
    }
}
