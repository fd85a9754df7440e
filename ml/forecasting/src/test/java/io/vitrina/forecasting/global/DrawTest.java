package io.vitrina.forecasting.global;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final Timeline STEPS = new Timeline.Counted(1, 1);
    private static final Task TASK = new Task(3, List.of(), List.of(), false, false);

    @Test
    void a_short_series_gives_all_it_has() {
        Draw draw = draw(rising(10), 0, 1);

        // from the fifth step on: three steps ahead of five origins, but for what lies behind the end
        assertThat(draw.rows()).isEqualTo(5 * 3 - 2 - 1);
        assertThat(draw.ahead()).containsOnly(1, 2, 3);
    }

    @Test
    void targets_are_what_came() {
        ScaledSeries series = ScaledSeries.of(rising(10), TASK);
        Draw draw = draw(rising(10), 0, 1);

        assertThat(draw.examples().targets()[0]).isEqualTo((float) series.relative(series.value(5), 4));
        assertThat(draw.examples().targets()).doesNotContain(Float.NaN);
    }

    @Test
    void the_same_number_draws_the_same_and_another_one_something_else() {
        assertThat(draw(rising(100), 4, 0.5).lots())
                .isEqualTo(draw(rising(100), 4, 0.5).lots());
        assertThat(draw(rising(100), 5, 0.5).lots())
                .isNotEqualTo(draw(rising(100), 4, 0.5).lots());
    }

    @Test
    void what_is_drawn_of_a_share_is_what_has_the_lowest_lots_of_all() {
        Draw all = draw(rising(100), 4, 1);

        assertThat(draw(rising(100), 4, 0.25).lots())
                .isEqualTo(Arrays.stream(all.lots()).filter(lot -> lot < 0.25).toArray());
    }

    @Test
    void a_long_series_gives_no_more_than_its_part() {
        assertThat(draw(rising(20_000), 0, 1).rows()).isBetween(1_800, 2_200);
    }

    @Test
    void what_did_not_come_to_be_known_is_no_target() {
        double[] values = rising(10).values();
        Arrays.fill(values, 5, 9, Double.NaN);

        Draw draw = draw(Series.of("s", STEPS, values), 0, 1);

        assertThat(draw.rows()).isEqualTo(3);
    }

    @Test
    void a_series_too_short_to_learn_from_gives_nothing() {
        assertThat(draw(rising(5), 0, 1).rows()).isZero();
        assertThat(draw(rising(1), 0, 1).rows()).isZero();
    }

    private static Draw draw(Series series, int number, double share) {
        return Draw.of(ScaledSeries.of(series, TASK), new TabularInputs(TASK), TASK, number, share);
    }

    private static Series rising(int length) {
        double[] values = new double[length];
        Arrays.setAll(values, step -> 10 + step + Math.sin(step));
        return Series.of("rising", STEPS, values);
    }
}
