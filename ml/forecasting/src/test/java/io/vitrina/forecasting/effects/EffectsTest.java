package io.vitrina.forecasting.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EffectsTest {

    private static final int STEPS = 280;
    private static final Timeline DAYS = new Timeline.Dated(LocalDate.of(2026, 1, 1), 1, ChronoUnit.DAYS);
    private static final Timeline COUNTED = new Timeline.Counted(1, 1);

    @Test
    void what_a_place_in_the_season_adds_is_found_and_goes_on_after_the_series() {
        double[] values = values(step -> 100 + (step % 7 == 5 ? 35 : 0));
        double[] effects = Effects.of(Series.of("a", COUNTED, values), values, 7, STEPS + 7);

        assertThat(effects).hasSize(STEPS + 7);
        assertThat(effects[STEPS + 5] - effects[STEPS + 4]).isCloseTo(35, within(2.0));
        assertThat(effects[STEPS + 3] - effects[STEPS + 2]).isCloseTo(0, within(0.5));
    }

    @Test
    void what_a_promotion_adds_is_found_where_it_is_known_of_the_steps_to_come() {
        double[] promotion = IntStream.range(0, STEPS + 4)
                .mapToDouble(step -> step % 5 < 2 ? 1 : 0)
                .toArray();
        double[] values = values(step -> 100 + 20 * promotion[step]);
        double[] effects = Effects.of(promoted(values, promotion), values, 1, STEPS + 4);

        assertThat(effects[STEPS + 1] - effects[STEPS + 2]).isCloseTo(20, within(1.0));
    }

    @Test
    void a_promotion_may_work_on_one_day_of_the_week_alone() {
        double[] promotion =
                IntStream.range(0, STEPS + 14).mapToDouble(step -> step / 7 % 2).toArray();
        double[] values = values(step -> 100 + (step % 7 == 0 ? 40 * promotion[step] : 0));
        double[] effects = Effects.of(promoted(values, promotion), values, 7, STEPS + 14);

        int monday = STEPS / 7 * 7 + 7;
        assertThat(effects[monday] - effects[monday - 7]).isCloseTo(40, within(6.0));
        assertThat(effects[monday + 1] - effects[monday - 6]).isCloseTo(0, within(4.0));
    }

    @Test
    void the_part_of_the_month_counts_for_days() {
        double[] values = values(step -> 100 + (dayOfMonth(step) <= 2 ? 50 : 0));
        double[] effects = Effects.of(Series.of("a", DAYS, values), values, 7, STEPS);

        double first = IntStream.range(0, STEPS)
                .filter(step -> dayOfMonth(step) <= 2)
                .mapToDouble(step -> effects[step])
                .average()
                .orElse(0);
        double others = IntStream.range(0, STEPS)
                .filter(step -> dayOfMonth(step) > 2)
                .mapToDouble(step -> effects[step])
                .average()
                .orElse(0);
        assertThat(first - others).isCloseTo(50, within(5.0));
    }

    @Test
    void a_drifting_level_is_no_effect() {
        double[] values = values(step -> 100 + step);
        double[] effects = Effects.of(Series.of("a", COUNTED, values), values, 7, STEPS);

        assertThat(boxed(effects)).allSatisfy(effect -> assertThat(effect).isCloseTo(0, within(4.0)));
    }

    @Test
    void values_that_are_not_known_teach_nothing() {
        double[] values = values(step -> step % 7 == 6 ? Double.NaN : 100 + (step % 7 == 5 ? 35 : 0));
        double[] effects = Effects.of(Series.of("a", COUNTED, values), values, 7, STEPS + 7);

        assertThat(boxed(effects)).allSatisfy(effect -> assertThat(effect).isFinite());
        assertThat(effects[STEPS + 5] - effects[STEPS + 4]).isCloseTo(35, within(2.0));
    }

    @Test
    void where_nothing_is_known_there_are_no_effects() {
        double[] values = values(step -> 100 + step % 3);

        assertThat(Effects.of(Series.of("a", COUNTED, values), values, 1, STEPS))
                .containsOnly(0);
    }

    private static List<Double> boxed(double[] effects) {
        return Arrays.stream(effects).boxed().toList();
    }

    private static int dayOfMonth(int step) {
        return LocalDate.of(2026, 1, 1).plusDays(step).getDayOfMonth();
    }

    private static Series promoted(double[] values, double[] promotion) {
        return new Series("a", COUNTED, values, new Regressors(List.of("promotion"), new double[][] {promotion}));
    }

    private static double[] values(IntToDoubleFunction of) {
        return IntStream.range(0, STEPS).mapToDouble(of).toArray();
    }
}
