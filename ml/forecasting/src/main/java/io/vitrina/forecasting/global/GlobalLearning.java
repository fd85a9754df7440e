package io.vitrina.forecasting.global;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Gathers examples from many series, one after the other, and learns from them. */
public final class GlobalLearning {

    private static final int ROOM = 8_000_000;
    private static final int MOST_ROWS = 200_000;
    private static final int FEWEST_SERIES = 20;
    private static final int FEWEST_ROWS = 1_000;
    private static final int HELD_OUT = 10;

    private final GlobalMethod method;
    private final Task task;
    private final Inputs inputs;
    private final Pool pool;

    public GlobalLearning(GlobalMethod method, Task task) {
        this.method = method;
        this.task = task;
        this.inputs = method.inputs(task);
        int room = Math.min(MOST_ROWS, ROOM / (inputs.width() + inputs.stepsOfRow()));
        this.pool = new Pool(room, inputs.width(), inputs.stepsOfRow());
    }

    /** Examples drawn from a series; for use by any number of threads. */
    public final class Drawn {

        private final Draw draw;

        private Drawn(Draw draw) {
            this.draw = draw;
        }
    }

    /**
     * Draws examples from a series that is scaled for the task.
     *
     * @param number of the series, from 0: the same gives the same examples
     */
    public Drawn draw(ScaledSeries series, int number) {
        return new Drawn(Draw.of(series, inputs, task, number, pool.share()));
    }

    /** The name of the method. */
    public String name() {
        return method.name();
    }

    /** Adds what was drawn, in the order of the series. */
    public void add(Drawn drawn) {
        pool.add(drawn.draw);
    }

    /**
     * Learns from what was added but every tenth series, which tells how far off the model is.
     *
     * @param levels of the quantiles that will be asked for
     * @return nothing where there is too little to learn from
     */
    public Optional<GlobalForecaster> learn(double[] levels) {
        if (!isEnough()) {
            return Optional.empty();
        }
        Pool.Some learnt = pool.of(number -> number % HELD_OUT != HELD_OUT - 1);
        GlobalModel model = method.learn(inputs, learnt.examples());
        Pool.Some heldOut = pool.of(number -> number % HELD_OUT == HELD_OUT - 1);
        return Optional.of(forecaster(model, Residuals.of(residuals(model, heldOut, levels), levels, task.horizon())));
    }

    /**
     * Learns from all that was added. How far off the model is, another one has to tell it: {@link GlobalForecaster#asFarOffAs}.
     *
     * @return nothing where there is too little to learn from
     */
    public Optional<GlobalForecaster> learnAll() {
        return isEnough()
                ? Optional.of(forecaster(
                        method.learn(inputs, pool.of(number -> true).examples()), Residuals.none(task.horizon())))
                : Optional.empty();
    }

    /** Between what the numbers were that it learns from, by the names of the inputs. */
    public List<InputRange> ranges() {
        return InputRange.of(inputs.names(), pool.of(number -> true).examples());
    }

    private boolean isEnough() {
        return pool.series() >= FEWEST_SERIES && pool.rows() >= FEWEST_ROWS;
    }

    private GlobalForecaster forecaster(GlobalModel model, Residuals residuals) {
        return new GlobalForecaster(method.name(), task, inputs, model, residuals);
    }

    /** {@code [level][step ahead - 1]}, in spreads. */
    private double[][][] residuals(GlobalModel model, Pool.Some heldOut, double[] levels) {
        Answers answers = Answers.of(model, heldOut.examples().inputs());
        return Arrays.stream(levels)
                .mapToObj(level -> residuals(heldOut.examples(), answers, heldOut.ahead(), level))
                .toArray(double[][][]::new);
    }

    private double[][] residuals(Examples examples, Answers answers, int[] ahead, double level) {
        DoubleStream.Builder[] residuals = new DoubleStream.Builder[task.horizon()];
        Arrays.setAll(residuals, step -> DoubleStream.builder());
        for (int place = 0; place < examples.targets().length; place++) {
            double residual = examples.targets()[place] - answers.quantile(place, level);
            if (!Double.isNaN(residual)) {
                residuals[ahead[place / examples.steps()] - 1 + place % examples.steps()].add(residual);
            }
        }
        return Arrays.stream(residuals).map(step -> step.build().toArray()).toArray(double[][]::new);
    }
}
