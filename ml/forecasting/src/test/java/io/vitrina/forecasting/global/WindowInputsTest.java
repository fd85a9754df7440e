package io.vitrina.forecasting.global;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowInputsTest {

    private static final int LENGTH = 60;
    private static final int ORIGIN = 39;

    @Test
    void the_last_values_come_first_the_latest_before_the_others() {
        Task task = new Task(4, List.of(), List.of(), false, false);
        ScaledSeries series = ScaledSeries.of(counted(), task);

        float[] row = row(new WindowInputs(task), series);

        assertThat(row[0]).isCloseTo((float) series.relative(series.value(ORIGIN), ORIGIN), within(1e-6f));
        assertThat(row[7]).isCloseTo((float) series.relative(series.value(ORIGIN - 7), ORIGIN), within(1e-6f));
    }

    @Test
    void a_row_is_for_all_steps_ahead_and_ends_with_what_is_known_of_each() {
        Task task = new Task(4, List.of(), List.of("promotion"), false, false);
        WindowInputs inputs = new WindowInputs(task);

        float[] row = row(inputs, ScaledSeries.of(promoted(), task));

        assertThat(inputs.stepsOfRow()).isEqualTo(4);
        assertThat(inputs.numbersOfStep()).isEqualTo(2);
        assertThat(promotions(row, inputs)).containsExactly(0, 0, 0, 1);
    }

    @Test
    void what_comes_after_the_origin_is_not_in_a_row() {
        Task task = new Task(7, List.of(7), List.of(), false, false);
        WindowInputs inputs = new WindowInputs(task);
        Series cut = counted().until(ORIGIN + 1);

        assertThat(row(inputs, ScaledSeries.of(counted(), task))).isEqualTo(row(inputs, ScaledSeries.of(cut, task)));
    }

    @Test
    void a_history_shorter_than_the_window_is_not_known_before_its_start() {
        Task task = new Task(30, List.of(), List.of(), false, false);
        WindowInputs inputs = new WindowInputs(task);

        float[] row = row(inputs, ScaledSeries.of(counted(), task));

        assertThat(row[ORIGIN]).isNotNaN();
        assertThat(row[ORIGIN + 1]).isNaN();
        assertThat(row).hasSize(inputs.width());
    }

    private static float[] row(WindowInputs inputs, ScaledSeries series) {
        float[] row = new float[inputs.width()];
        inputs.write(series, ORIGIN, 1, row, 0);
        return row;
    }

    private static float[] promotions(float[] row, WindowInputs inputs) {
        int first = inputs.width() - inputs.stepsOfRow() * inputs.numbersOfStep();
        float[] promotions = new float[inputs.stepsOfRow()];
        for (int step = 0; step < promotions.length; step++) {
            promotions[step] = row[first + step * inputs.numbersOfStep() + 1];
        }
        return promotions;
    }

    private static double[] values() {
        return IntStream.range(0, LENGTH)
                .mapToDouble(step -> 100 + step + 10 * Math.sin(step * step))
                .toArray();
    }

    private static Series counted() {
        return Series.of("counted", new Timeline.Counted(0, 1), values());
    }

    /** Promoted at the fourth step after the origin. */
    private static Series promoted() {
        double[] promotion = new double[LENGTH + 4];
        Arrays.setAll(promotion, step -> step == ORIGIN + 4 ? 1 : 0);
        Regressors regressors = new Regressors(List.of("promotion"), new double[][] {promotion});
        return new Series("promoted", new Timeline.Counted(0, 1), values(), regressors);
    }
}
