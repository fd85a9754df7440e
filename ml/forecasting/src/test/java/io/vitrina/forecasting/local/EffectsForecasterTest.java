package io.vitrina.forecasting.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Calendar;
import io.vitrina.forecasting.Calendar.Holiday;
import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectsForecasterTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final Timeline DAYS = new Timeline.Dated(FIRST, 1, ChronoUnit.DAYS);
    private static final int LENGTH = 3 * 365;
    private static final int HORIZON = 28;
    private static final int EVERY = 45;
    private static final double[] LEVELS = {0.1, 0.9};

    /** A holiday of two names in turn, the first of those to come on the eleventh step ahead. */
    private static final Calendar CALENDAR = (from, until) -> from.datesUntil(until)
            .filter(day -> isHoliday(step(day)))
            .map(day -> new Holiday(day, step(day) / EVERY % 2 == 0 ? "EVEN" : "ODD"))
            .toList();

    @ParameterizedTest
    @ValueSource(doubles = {100, -40})
    void parts_add_up_to_what_is_expected_of_factors_and_of_sums(double base) {
        Forecast forecast = forecast(series(base));

        assertThat(forecast.components().parts().keySet())
                .containsExactlyInAnyOrder("trend", "week", "year", "month", "holiday", "promotion", "price");
        double[] sum = forecast.components().sum();
        for (int step = 0; step < HORIZON; step++) {
            double mean = forecast.mean()[step];
            assertThat(sum[step]).isCloseTo(mean, within(1e-9 * Math.abs(mean)));
        }
    }

    @Test
    void a_part_is_what_it_is_in_the_unit_of_the_series() {
        Forecast forecast = forecast(series(100));

        double[] holiday = forecast.components().part("holiday");
        double[] promotion = forecast.components().part("promotion");
        double[] trend = forecast.components().part("trend");
        for (int step = 0; step < HORIZON; step++) {
            assertThat(trend[step]).isCloseTo(100 + 4 * 3, within(6.0));
            assertThat(promotion[step]).isCloseTo((LENGTH + step) % 9 < 3 ? 25 : 0, within(7.0));
            assertThat(holiday[step]).isCloseTo(isHoliday(LENGTH + step) ? -30 : 0, within(9.0));
        }
    }

    @Test
    void later_it_has_seen_more_and_forecasts_as_if_it_had_learnt_from_all() {
        Series all = series(100);
        Forecaster effects = new EffectsForecaster(7, new SeasonalNaive(1));

        Forecast later = effects.fit(all.until(LENGTH - 50)).forecast(all, HORIZON, LEVELS);

        assertThat(later.mean())
                .containsExactly(effects.fit(all).forecast(all, HORIZON, LEVELS).mean(), within(1e-9));
    }

    private static Forecast forecast(Series series) {
        return new EffectsForecaster(7, EtsForecaster.averaged(1)).fit(series).forecast(series, HORIZON, LEVELS);
    }

    /** About a level; below zero at times where that is low. */
    private static Series series(double base) {
        SplittableRandom random = new SplittableRandom(4);
        double[] promotion = new double[LENGTH + HORIZON];
        Arrays.setAll(promotion, step -> step % 9 < 3 ? 1 : 0);
        double[] price = new double[LENGTH + HORIZON];
        Arrays.setAll(price, step -> 10 + random.nextInt(20));
        double[] values = new double[LENGTH];
        Arrays.setAll(
                values,
                step -> base
                        + 4 * (step % 7)
                        + 10 * Math.sin(2 * Math.PI * step / 365.25)
                        + 25 * promotion[step]
                        - (isHoliday(step) ? 30 : 0)
                        + random.nextGaussian());
        return new Series(
                "a",
                DAYS,
                values,
                new Regressors(List.of("promotion", "price"), new double[][] {promotion, price}),
                CALENDAR);
    }

    private static int step(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(FIRST, day);
    }

    private static boolean isHoliday(int step) {
        return Math.floorMod(step, EVERY) == (LENGTH + 11) % EVERY;
    }
}
