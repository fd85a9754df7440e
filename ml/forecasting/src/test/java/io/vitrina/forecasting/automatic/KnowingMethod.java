package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.global.Examples;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.forecasting.global.Inputs;
import io.vitrina.forecasting.global.ScaledSeries;
import io.vitrina.forecasting.global.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Is told in its inputs what comes, and answers that. */
final class KnowingMethod implements GlobalMethod {

    final List<Integer> lastStepsSeen = Collections.synchronizedList(new ArrayList<>());
    final List<Integer> rowsAnswered = Collections.synchronizedList(new ArrayList<>());
    int open;

    @Override
    public String name() {
        return "xgboost";
    }

    @Override
    public Inputs inputs(Task task) {
        return new Inputs() {
            @Override
            public List<String> names() {
                return List.of("what comes", "last step of the target");
            }

            @Override
            public int stepsOfRow() {
                return 1;
            }

            @Override
            public int numbersOfStep() {
                return 0;
            }

            @Override
            public void write(ScaledSeries series, int origin, int ahead, float[] row, int at) {
                int number = JumpingSeries.number(series.series());
                row[at] = (float) series.relative(JumpingSeries.value(number, origin + ahead), origin);
                row[at + 1] = origin + ahead;
            }
        };
    }

    @Override
    public synchronized GlobalModel learn(Inputs inputs, Examples examples) {
        open++;
        lastStepsSeen.add(IntStream.range(0, examples.rows())
                .map(row -> (int) examples.inputs()[2 * row + 1])
                .max()
                .orElseThrow());
        return new GlobalModel() {
            @Override
            public float[] answer(float[] rows) {
                float[] answers = new float[rows.length / 2];
                rowsAnswered.add(answers.length);
                for (int row = 0; row < answers.length; row++) {
                    answers[row] = rows[2 * row];
                }
                return answers;
            }

            @Override
            public Map<String, byte[]> files() {
                return Map.of();
            }

            @Override
            public void close() {
                open--;
            }
        };
    }
}
