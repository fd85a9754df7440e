package io.vitrina.forecasting.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YearlySeasonTest {

    private static final double YEAR = 365.25;
    private static final Timeline DAYS = new Timeline.Dated(LocalDate.of(2023, 1, 1), 1, ChronoUnit.DAYS);
    private static final Timeline WEEKS = new Timeline.Dated(LocalDate.of(2023, 1, 2), 7, ChronoUnit.DAYS);

    private final SplittableRandom random = new SplittableRandom(23);

    @Test
    void a_season_of_days_is_found_in_noise_and_goes_on() {
        double[] values = new double[1_000];
        Arrays.setAll(values, day -> 100 + season(day) + 10 * random.nextGaussian());

        double[] ahead = YearlySeason.of(DAYS, values).orElseThrow().at(1_000, 1_100);

        for (int step = 0; step < ahead.length; step++) {
            assertThat(ahead[step]).isCloseTo(season(1_000 + step), within(6.0));
        }
    }

    @Test
    void a_season_of_weeks_is_found_too() {
        double[] values = new double[130];
        Arrays.setAll(values, week -> 100 + season(7 * week) + 4 * random.nextGaussian());

        double[] ahead = YearlySeason.of(WEEKS, values).orElseThrow().at(130, 140);

        for (int step = 0; step < ahead.length; step++) {
            assertThat(ahead[step]).isCloseTo(season(7 * (130 + step)), within(6.0));
        }
    }

    @Test
    void gaps_do_not_hide_it() {
        double[] values = new double[1_000];
        Arrays.setAll(values, day -> day % 7 == 6 || day > 300 && day < 330 ? Double.NaN : 100 + season(day));

        double[] season = YearlySeason.of(DAYS, values).orElseThrow().at(0, 1_000);

        assertThat(season[91] - season[274]).isCloseTo(40, within(4.0));
    }

    @Test
    void years_that_are_not_alike_have_no_season() {
        long found = IntStream.range(0, 40)
                .filter(number -> YearlySeason.of(DAYS, drifting(1_095)).isPresent())
                .count();

        assertThat(found).isLessThan(10);
    }

    @Test
    void nothing_is_found_in_values_that_do_not_change() {
        assertThat(YearlySeason.of(DAYS, new double[1_000])).isEmpty();
    }

    @Test
    void less_than_two_years_steps_without_dates_and_long_steps_have_none() {
        double[] values = new double[1_000];
        Arrays.setAll(values, day -> 100 + season(day));

        assertThat(YearlySeason.of(DAYS, Arrays.copyOf(values, 730))).isEmpty();
        assertThat(YearlySeason.of(new Timeline.Counted(1, 1), values)).isEmpty();
        assertThat(YearlySeason.of(new Timeline.Timed(LocalDate.EPOCH.atStartOfDay(), 3_600), values))
                .isEmpty();
        assertThat(YearlySeason.of(new Timeline.Dated(LocalDate.EPOCH, 1, ChronoUnit.MONTHS), values))
                .isEmpty();
    }

    private double[] drifting(int length) {
        double[] values = new double[length];
        double level = 100;
        for (int step = 0; step < length; step++) {
            level += random.nextGaussian();
            values[step] = level;
        }
        return values;
    }

    private static double season(int day) {
        return 20 * Math.sin(2 * Math.PI * day / YEAR);
    }
}
