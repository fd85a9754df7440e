package io.vitrina.training.commandline;

import io.vitrina.forecasting.global.Examples;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.forecasting.global.Inputs;
import io.vitrina.forecasting.global.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A method whose training, and whose model's answers to rows that it has learnt from, are measured when it learns. */
final class MeasuredMethod implements GlobalMethod {

    private static final String COMMAND =
            "ml/bin/vitrina bench forecasts --series FILE --horizon STEPS --season STEPS --out FILE";
    private static final int SINGLE_ROWS = 2_000;
    private static final int BATCH = 2_048;
    private static final int ROUNDS = 5;

    private final GlobalMethod method;
    private final List<BenchResult> results = new ArrayList<>();

    MeasuredMethod(GlobalMethod method) {
        this.method = method;
    }

    List<BenchResult> results() {
        return results;
    }

    @Override
    public String name() {
        return method.name();
    }

    @Override
    public Inputs inputs(Task task) {
        return method.inputs(task);
    }

    @Override
    public GlobalModel learn(Inputs inputs, Examples examples) {
        long begun = System.nanoTime();
        GlobalModel model = method.learn(inputs, examples);
        add("training and loading", seconds(begun), "s", examples.rows());
        add("one row through DJL, the median of many", 1_000 * singleRow(model, examples), "ms", SINGLE_ROWS);
        add("rows in batches through DJL", batches(model, examples), "rows/s", BATCH);
        return model;
    }

    private void add(String what, double value, String unit, long rows) {
        double rounded = Math.round(value * 1_000) / 1_000.0;
        results.add(new BenchResult(name() + " of forecasts: " + what, rounded, unit, null, null, COMMAND, rows));
    }

    private static double singleRow(GlobalModel model, Examples examples) {
        double[] seconds = new double[SINGLE_ROWS];
        for (int number = 0; number < SINGLE_ROWS; number++) {
            int row = number % examples.rows() * examples.width();
            float[] single = Arrays.copyOfRange(examples.inputs(), row, row + examples.width());
            long begun = System.nanoTime();
            model.answer(single);
            seconds[number] = seconds(begun);
        }
        Arrays.sort(seconds);
        return seconds[SINGLE_ROWS / 2];
    }

    /** The best of some rounds: a slow minute of the machine is none of the model's. */
    private static double batches(GlobalModel model, Examples examples) {
        int rows = Math.min(BATCH, examples.rows());
        float[] batch = Arrays.copyOf(examples.inputs(), rows * examples.width());
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            model.answer(batch);
            best = Math.max(best, rows / seconds(begun));
        }
        return best;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
