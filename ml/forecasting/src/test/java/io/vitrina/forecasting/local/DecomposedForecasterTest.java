package io.vitrina.forecasting.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecomposedForecasterTest {

    private static final double[] WEEK = {-6, -4, -2, 0, 3, 8, 1};
    private static final double[] LEVELS = {0.1, 0.9};

    @Test
    void follows_a_week_and_a_year() {
        Series series = days(3 * 365);

        Forecast forecast = forecast(series, new int[] {7, 365}, 60);

        double error = 0;
        for (int step = 0; step < 60; step++) {
            error += Math.abs(forecast.mean()[step] - expected(series.length() + step)) / 60;
        }
        assertThat(error).isLessThan(1.5);
        assertThat(forecast.method()).isEqualTo("mstl");
    }

    @Test
    void intervals_lie_around_the_seasons() {
        Forecast forecast = forecast(days(200), new int[] {7}, 14);

        for (int step = 0; step < 14; step++) {
            assertThat(forecast.mean()[step]).isBetween(forecast.lower(0.8)[step], forecast.upper(0.8)[step]);
        }
    }

    @Test
    void seasons_that_a_series_is_too_short_for_are_left_out() {
        Series series = days(30);

        assertThat(forecast(series, new int[] {7, 365}, 7).mean())
                .containsExactly(forecast(series, new int[] {7}, 7).mean());
    }

    @Test
    void without_a_usable_season_it_is_the_inner_method() {
        Series series = Series.of("a", new Timeline.Counted(0, 1), 4, 6, 5);

        assertThat(forecast(series, new int[] {1, 7}, 3).mean())
                .containsExactly(
                        EtsForecaster.averaged(1)
                                .fit(series)
                                .forecast(series, 3, LEVELS)
                                .mean(),
                        within(1e-9));
    }

    @Test
    void knows_more_of_a_series_than_it_has_learnt_from() {
        Series series = days(213);
        DecomposedForecaster method = new DecomposedForecaster("mstl", new int[] {7}, EtsForecaster.averaged(1));

        Forecast later = method.fit(series.until(200)).forecast(series, 7, LEVELS);

        assertThat(later.mean())
                .containsExactly(forecast(series, new int[] {7}, 7).mean(), within(1.5));
    }

    @Test
    void trend_and_seasons_add_up_to_what_is_expected() {
        Timeline days = new Timeline.Dated(LocalDate.of(2023, 1, 1), 1, ChronoUnit.DAYS);
        Series dated = Series.of("a", days, days(3 * 365).values());

        Forecast forecast = forecast(dated, new int[] {7, 365}, 60);

        assertThat(forecast.components().parts()).containsOnlyKeys("trend", "week", "year");
        assertThat(forecast.components().sum()).containsExactly(forecast.mean(), within(1e-9));
        double[] week = forecast.components().part("week");
        assertThat(week[3] - week[4]).isCloseTo(WEEK[(3 * 365 + 3) % 7] - WEEK[(3 * 365 + 4) % 7], within(1.5));
    }

    private static Forecast forecast(Series series, int[] seasons, int horizon) {
        return new DecomposedForecaster("mstl", seasons, EtsForecaster.averaged(1))
                .fit(series)
                .forecast(series, horizon, LEVELS);
    }

    private static Series days(int length) {
        SplittableRandom random = new SplittableRandom(7);
        double[] values = new double[length];
        Arrays.setAll(values, day -> expected(day) + random.nextGaussian());
        return Series.of("a", new Timeline.Counted(0, 1), values);
    }

    private static double expected(int day) {
        return 100 + WEEK[day % 7] + 20 * Math.sin(2 * Math.PI * day / 365);
    }
}
