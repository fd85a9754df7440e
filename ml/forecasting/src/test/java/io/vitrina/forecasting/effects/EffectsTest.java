package io.vitrina.forecasting.effects;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Calendar;
import io.vitrina.forecasting.Calendar.Holiday;
import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EffectsTest {

    private static final int STEPS = 280;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Timeline DAYS = new Timeline.Dated(FIRST, 1, ChronoUnit.DAYS);
    private static final Timeline COUNTED = new Timeline.Counted(1, 1);

    @Test
    void what_a_place_in_the_season_adds_is_found_and_goes_on_after_the_series() {
        double[] values = values(step -> 100 + (step % 7 == 5 ? 35 : 0));
        double[] effects = effects(Series.of("a", COUNTED, values), values, 7, STEPS + 7);

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
        double[] effects = effects(promoted(values, promotion), values, 1, STEPS + 4);

        assertThat(effects[STEPS + 1] - effects[STEPS + 2]).isCloseTo(20, within(1.0));
    }

    @Test
    void a_promotion_may_work_on_one_day_of_the_week_alone() {
        double[] promotion =
                IntStream.range(0, STEPS + 14).mapToDouble(step -> step / 7 % 2).toArray();
        double[] values = values(step -> 100 + (step % 7 == 0 ? 40 * promotion[step] : 0));
        double[] effects = effects(promoted(values, promotion), values, 7, STEPS + 14);

        int monday = STEPS / 7 * 7 + 7;
        assertThat(effects[monday] - effects[monday - 7]).isCloseTo(40, within(6.0));
        assertThat(effects[monday + 1] - effects[monday - 6]).isCloseTo(0, within(4.0));
    }

    @Test
    void the_last_day_of_a_month_counts_however_long_the_month_is() {
        double[] values = values(step -> 100 + (isLastOfMonth(step) ? 50 : 0));
        double[] effects = effects(Series.of("a", DAYS, values), values, 7, STEPS + 31);

        int last = IntStream.range(STEPS, STEPS + 31)
                .filter(EffectsTest::isLastOfMonth)
                .findFirst()
                .orElseThrow();
        assertThat(effects[last] - effects[last - 10]).isCloseTo(50, within(8.0));
        assertThat(effects[last - 1] - effects[last - 10]).isCloseTo(0, within(3.0));
    }

    @Test
    void a_holiday_works_on_itself_and_the_days_beside_it_wherever_it_moves() {
        LocalDate[] moving = {LocalDate.of(2026, 2, 10), LocalDate.of(2026, 5, 14), LocalDate.of(2026, 8, 19)};
        LocalDate next = LocalDate.of(2026, 10, 12);
        Series series = celebrating(
                step -> 100 + (isOn(step, 0, moving) ? -60 : isOn(step, 1, moving) ? 30 : 0),
                Stream.concat(Arrays.stream(moving), Stream.of(next))
                        .map(day -> new Holiday(day, "FESTIVAL"))
                        .toList());

        double[] effects = effects(series, series.values(), 7, STEPS + 14);

        int festival = (int) ChronoUnit.DAYS.between(FIRST, next);
        assertThat(effects[festival] - effects[festival - 7]).isBetween(-60.0, -40.0);
        assertThat(effects[festival - 1] - effects[festival - 8]).isBetween(18.0, 30.0);
        assertThat(effects[festival + 1] - effects[festival - 6]).isCloseTo(0, within(4.0));
    }

    @Test
    void a_holiday_that_was_seen_twice_differs_from_the_others_and_one_not_yet_seen_is_like_them() {
        List<Holiday> holidays = List.of(
                new Holiday(FIRST.plusDays(40), "FAIR"),
                new Holiday(FIRST.plusDays(73), "MOURNING"),
                new Holiday(FIRST.plusDays(110), "FAIR"),
                new Holiday(FIRST.plusDays(150), "MOURNING"),
                new Holiday(FIRST.plusDays(190), "FAIR"),
                new Holiday(FIRST.plusDays(222), "MOURNING"),
                new Holiday(FIRST.plusDays(STEPS + 2), "MOURNING"),
                new Holiday(FIRST.plusDays(STEPS + 6), "FAIR"),
                new Holiday(FIRST.plusDays(STEPS + 10), "NEW"));
        Set<Integer> fairs = Set.of(40, 110, 190);
        Set<Integer> mournings = Set.of(73, 150, 222);
        Series series =
                celebrating(step -> 100 + (fairs.contains(step) ? 60 : mournings.contains(step) ? -20 : 0), holidays);

        double[] effects = effects(series, series.values(), 1, STEPS + 14);

        assertThat(effects[STEPS + 6]).isBetween(40.0, 62.0);
        assertThat(effects[STEPS + 2]).isBetween(-22.0, 0.0);
        assertThat(effects[STEPS + 10]).isBetween(5.0, 35.0);
    }

    @Test
    void holidays_in_a_week_count() {
        Timeline weeks = new Timeline.Dated(LocalDate.of(2024, 1, 1), 7, ChronoUnit.DAYS);
        Calendar everyFifthWeek = (from, until) -> IntStream.range(0, 40)
                .mapToObj(number -> LocalDate.of(2024, 1, 3).plusWeeks(5L * number))
                .filter(day -> !day.isBefore(from) && day.isBefore(until))
                .map(day -> new Holiday(day, "FIFTH"))
                .toList();
        double[] values = new double[100];
        Arrays.setAll(values, week -> 100 - (week % 5 == 0 ? 15 : 0));

        double[] effects = effects(new Series("a", weeks, values, Regressors.NONE, everyFifthWeek), values, 52, 106);

        assertThat(effects[100] - effects[101]).isCloseTo(-15, within(2.0));
        assertThat(effects[105] - effects[104]).isCloseTo(-15, within(2.0));
    }

    @Test
    void a_week_and_a_year_are_told_apart() {
        int length = 3 * 364;
        double[] values = new double[length];
        Arrays.setAll(values, step -> 100 + (step % 7 == 5 ? 35 : 0) + year(step));

        Map<String, double[]> parts =
                Effects.of(Series.of("a", DAYS, values), values, 7).parts(length, length + 60);

        double[] week = requireNonNull(parts.get("week"));
        double[] year = requireNonNull(parts.get("year"));
        assertThat(week[5] - week[4]).isCloseTo(35, within(2.0));
        assertThat(year[59] - year[0]).isCloseTo(year(length + 59) - year(length), within(3.0));
    }

    @Test
    void steps_ahead_have_the_same_effects_whether_or_not_it_was_known_that_they_would_be_asked_for() {
        double[] values = values(step -> 100 + (step % 7 == 5 ? 35 : 0) + (dayOfMonth(step) <= 2 ? 50 : 0));
        Series series = Series.of("a", DAYS, values);

        Map<String, double[]> known = Effects.of(series, values, 7, 60).parts(STEPS, STEPS + 60);
        Map<String, double[]> asked = Effects.of(series, values, 7).parts(STEPS, STEPS + 60);

        assertThat(known).containsOnlyKeys("week", "month");
        assertThat(known.get("week")).isEqualTo(asked.get("week"));
        assertThat(known.get("month")).isEqualTo(asked.get("month"));
    }

    @Test
    void a_regressor_that_is_called_as_something_else_of_a_forecast_is_told_from_it() {
        double[] promotion = IntStream.range(0, STEPS)
                .mapToDouble(step -> step % 5 < 2 ? 1 : 0)
                .toArray();
        double[] values = values(step -> 100 + 20 * promotion[step]);
        Regressors regressors = new Regressors(List.of("trend", "promotion"), new double[][] {
            promotion, Arrays.stream(promotion).map(one -> 1 - one).toArray()
        });

        Effects effects = Effects.of(new Series("a", COUNTED, values, regressors), values, 1);

        assertThat(effects.parts(0, 1)).containsOnlyKeys("regressor trend", "promotion");
    }

    @Test
    void the_part_of_the_month_counts_for_days() {
        double[] values = values(step -> 100 + (dayOfMonth(step) <= 2 ? 50 : 0));
        double[] effects = effects(Series.of("a", DAYS, values), values, 7, STEPS);

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
        double[] effects = effects(Series.of("a", COUNTED, values), values, 7, STEPS);

        assertThat(boxed(effects)).allSatisfy(effect -> assertThat(effect).isCloseTo(0, within(4.0)));
    }

    @Test
    void values_that_are_not_known_teach_nothing() {
        double[] values = values(step -> step % 7 == 6 ? Double.NaN : 100 + (step % 7 == 5 ? 35 : 0));
        double[] effects = effects(Series.of("a", COUNTED, values), values, 7, STEPS + 7);

        assertThat(boxed(effects)).allSatisfy(effect -> assertThat(effect).isFinite());
        assertThat(effects[STEPS + 5] - effects[STEPS + 4]).isCloseTo(35, within(2.0));
    }

    @Test
    void where_nothing_is_known_there_are_no_effects() {
        double[] values = values(step -> 100 + step % 3);

        assertThat(effects(Series.of("a", COUNTED, values), values, 1, STEPS)).containsOnly(0);
    }

    private static double[] effects(Series series, double[] values, int season, int steps) {
        double[] sum = new double[steps];
        Effects.of(series, values, season)
                .parts(0, steps)
                .values()
                .forEach(part -> Arrays.setAll(sum, step -> sum[step] + part[step]));
        return sum;
    }

    private static Series celebrating(IntToDoubleFunction values, List<Holiday> holidays) {
        Calendar calendar = (from, until) -> holidays.stream()
                .filter(holiday ->
                        !holiday.day().isBefore(from) && holiday.day().isBefore(until))
                .toList();
        return new Series("a", DAYS, values(values), Regressors.NONE, calendar);
    }

    private static double year(int step) {
        return 20 * Math.sin(2 * Math.PI * step / 365.25);
    }

    /** Whether a step is so many days before one of some days. */
    private static boolean isOn(int step, int before, LocalDate... days) {
        return List.of(days).contains(FIRST.plusDays(step + before));
    }

    private static boolean isLastOfMonth(int step) {
        return dayOfMonth(step + 1) == 1;
    }

    private static List<Double> boxed(double[] effects) {
        return Arrays.stream(effects).boxed().toList();
    }

    private static int dayOfMonth(int step) {
        return FIRST.plusDays(step).getDayOfMonth();
    }

    private static Series promoted(double[] values, double[] promotion) {
        return new Series("a", COUNTED, values, new Regressors(List.of("promotion"), new double[][] {promotion}));
    }

    private static double[] values(IntToDoubleFunction of) {
        return IntStream.range(0, STEPS).mapToDouble(of).toArray();
    }
}
