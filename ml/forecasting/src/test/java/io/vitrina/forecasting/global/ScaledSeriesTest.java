package io.vitrina.forecasting.global;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Components;
import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaledSeriesTest {

    private static final Timeline YEARS = new Timeline.Counted(2000, 1);
    private static final Timeline DAYS = new Timeline.Dated(LocalDate.of(2024, 1, 1), 1, ChronoUnit.DAYS);
    private static final Task YEARLY = new Task(3, List.of(), List.of(), false, false);
    private static final Task WEEKLY = new Task(3, List.of(7), List.of(), true, true);
    private static final Task QUARTERLY = new Task(4, List.of(4), List.of(), false, false);

    @Test
    void what_is_scaled_and_restored_is_what_it_was() {
        ScaledSeries series = ScaledSeries.of(Series.of("s", YEARS, 100, 120, 90, 130), YEARLY);

        assertThat(series.restored(series.relative(series.value(3), 2), 2, 1)).isCloseTo(130, within(1e-9));
    }

    @Test
    void series_of_another_size_are_alike() {
        ScaledSeries small = ScaledSeries.of(Series.of("s", YEARS, 10, 12, 9, 13), YEARLY);
        ScaledSeries large = ScaledSeries.of(Series.of("l", YEARS, 1000, 1200, 900, 1300), YEARLY);

        for (int step = 0; step < 4; step++) {
            assertThat(large.relative(large.value(step), 3))
                    .isCloseTo(small.relative(small.value(step), 3), within(1e-9));
        }
    }

    @Test
    void a_series_with_zeros_is_not_taken_on_a_logarithmic_scale() {
        ScaledSeries series = ScaledSeries.of(Series.of("s", YEARS, 0, 4, 0, 2), YEARLY);

        assertThat(series.value(1)).isEqualTo(4);
        assertThat(series.spread(3)).isCloseTo(10 / 3.0, within(1e-9));
    }

    @Test
    void values_out_of_all_proportion_are_not_taken_on_a_logarithmic_scale() {
        ScaledSeries series = ScaledSeries.of(Series.of("s", YEARS, 1e-300, 1e15, 1), YEARLY);

        assertThat(series.value(1)).isEqualTo(1e15);
    }

    @Test
    void what_is_restored_from_logarithms_is_no_more_than_a_hundredfold() {
        ScaledSeries series =
                ScaledSeries.of(Series.of("s", DAYS, 1, 1e5, 2, 1e5), new Task(3, List.of(), List.of(), true, true));

        assertThat(series.restored(1e9, 3, 1)).isCloseTo(1e7, within(1.0));
        assertThat(series.components(new double[] {1e9}, 3).sum()[0]).isCloseTo(1e7, within(1.0));
    }

    @Test
    void a_level_that_falls_below_zero_makes_nothing_of_which_seasons_are_shares() {
        ScaledSeries series = ScaledSeries.of(Series.of("s", YEARS, 100, 120, 90, 130), YEARLY);

        assertThat(series.restored(-1e3, 3, 1)).isZero();
        assertThat(series.components(new double[] {-1e3}, 3).sum()[0]).isZero();
    }

    @Test
    void levels_that_rise_by_as_much_at_each_step_change_by_as_much() {
        ScaledSeries series = ScaledSeries.of(Series.of("s", YEARS, 100, 200, 300, 400), YEARLY);

        assertThat(series.spread(3)).isCloseTo(100, within(1e-9));
    }

    @Test
    void an_effect_is_told_as_what_it_moves_the_level_by() {
        ScaledSeries series = highEachFourthStep();

        assertThat(series.level(23) + series.effect(23, 1)).isCloseTo(200, within(10.0));
    }

    @Test
    void a_series_that_never_changes_has_a_spread_above_zero() {
        assertThat(ScaledSeries.of(Series.of("s", YEARS, 7, 7, 7), YEARLY).spread(2))
                .isPositive();
        assertThat(ScaledSeries.of(Series.of("s", YEARS, 0, 0, 0), YEARLY).spread(2))
                .isPositive();
    }

    @Test
    void a_season_is_taken_off_and_comes_back() {
        ScaledSeries series = highEachFourthStep();

        assertThat(series.value(20)).isCloseTo(series.value(21), within(0.05));
        assertThat(series.restored(0, 23, 1)).isCloseTo(200, within(10.0));
        assertThat(series.restored(0, 23, 2)).isCloseTo(100, within(5.0));
    }

    @Test
    void steps_that_are_not_known_change_neither_level_nor_spread() {
        ScaledSeries series = ScaledSeries.of(Series.of("s", YEARS, 100, 120, Double.NaN, Double.NaN), YEARLY);

        assertThat(series.level(3)).isEqualTo(series.level(1));
        assertThat(series.spread(3)).isEqualTo(series.spread(1));
        assertThat(series.value(3)).isNaN();
        assertThat(series.value(4)).isNaN();
        assertThat(series.value(-1)).isNaN();
    }

    @Test
    void other_regressors_than_the_task_has_are_refused() {
        Series promoted = new Series(
                "shop", YEARS, new double[] {1, 2}, new Regressors(List.of("promotion"), new double[][] {{0, 1, 0}}));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScaledSeries.of(promoted, YEARLY))
                .withMessage("series shop has the regressors [promotion], not []");
    }

    @Test
    void what_comes_is_further_off_where_effects_have_seen_what_came() {
        double[] values = IntStream.range(0, 24)
                .mapToDouble(step -> step % 4 == 0 ? 200 : 100)
                .toArray();
        ScaledSeries plain = ScaledSeries.of(Series.of("s", YEARS, values), YEARLY);
        ScaledSeries seasonal = ScaledSeries.of(Series.of("s", YEARS, values), QUARTERLY);
        Series days = Series.of(
                "s", DAYS, IntStream.range(0, 6).mapToDouble(day -> 10 + day).toArray());

        assertThat(plain.hindsight()).isOne();
        // three effects learnt from 24 values
        assertThat(seasonal.hindsight()).isCloseTo(Math.sqrt(27 / 21.0), within(1e-12));
        // no more than half of what is known counts as learnt
        assertThat(ScaledSeries.of(days, WEEKLY).hindsight()).isBetween(1.0, Math.sqrt(3) + 1e-12);
    }

    @Test
    void effects_are_parts_that_add_up_to_the_value() {
        ScaledSeries series = highEachFourthStep();

        Components components = series.components(new double[] {0.5, 0.5}, 23);

        assertThat(components.parts()).containsOnlyKeys(Components.TREND, "season-4");
        assertThat(components.sum()[0]).isCloseTo(series.restored(0.5, 23, 1), within(1e-9));
        assertThat(components.part("season-4")[0]).isPositive();
        assertThat(components.part("season-4")[1]).isNegative();
    }

    private static ScaledSeries highEachFourthStep() {
        double[] values = IntStream.range(0, 24)
                .mapToDouble(step -> step % 4 == 0 ? 200 : 100)
                .toArray();
        return ScaledSeries.of(Series.of("s", YEARS, values), QUARTERLY);
    }
}
