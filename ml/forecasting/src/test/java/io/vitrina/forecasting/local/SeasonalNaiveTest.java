package io.vitrina.forecasting.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeasonalNaiveTest {

    private static final double NOT_KNOWN = Double.NaN;
    private static final double[] LEVELS = {0.1, 0.5, 0.9};

    @Test
    void repeats_the_last_season() {
        assertThat(forecast(3, 5, 1, 1, 1, 4, 5, 6).mean()).containsExactly(4, 5, 6, 4, 5);
    }

    @Test
    void repeats_the_last_value_where_there_is_no_season() {
        assertThat(forecast(1, 3, 1, 4, 5).mean()).containsExactly(5, 5, 5);
        assertThat(new SeasonalNaive(1).name()).isEqualTo("naive");
        assertThat(new SeasonalNaive(7).name()).isEqualTo("seasonal-naive");
    }

    @Test
    void takes_the_season_before_where_a_value_is_not_known() {
        assertThat(forecast(3, 3, 1, 2, 3, 4, NOT_KNOWN, 6).mean()).containsExactly(4, 2, 6);
    }

    @Test
    void takes_the_last_known_value_where_none_of_this_phase_is() {
        assertThat(forecast(3, 3, 1, NOT_KNOWN, 3, 4, NOT_KNOWN, NOT_KNOWN).mean())
                .containsExactly(4, 4, 3);
    }

    @Test
    void repeats_the_last_value_of_a_history_shorter_than_the_season() {
        assertThat(forecast(7, 3, 1, 2, 9).mean()).containsExactly(9, 9, 9);
        assertThat(forecast(3, 3, 1, 2, 9).mean()).containsExactly(1, 2, 9);
    }

    @Test
    void intervals_grow_with_the_root_of_the_seasons_between() {
        SplittableRandom random = new SplittableRandom(6);
        double[] values = new double[60];
        Arrays.setAll(values, step -> 50 + 10 * (step % 4) + random.nextGaussian());

        Forecast forecast = forecast(4, 12, values);

        double first = width(forecast, 0);
        assertThat(first).isPositive();
        assertThat(width(forecast, 3)).isEqualTo(first, within(1e-9));
        assertThat(width(forecast, 4)).isEqualTo(first * Math.sqrt(2), within(1e-9));
        assertThat(width(forecast, 11)).isEqualTo(first * Math.sqrt(3), within(1e-9));
    }

    @Test
    void intervals_come_from_the_errors_of_the_past() {
        // errors of −2, 0, 2, alike
        Forecast forecast = forecast(1, 1, 10, 8, 8, 10, 8, 8, 10, 8, 8, 10);

        assertThat(forecast.lower(0.8)[0]).isEqualTo(8, within(1e-9));
        assertThat(forecast.quantile(0.5)[0]).isEqualTo(10, within(1e-9));
        assertThat(forecast.upper(0.8)[0]).isEqualTo(12, within(1e-9));
    }

    @Test
    void a_single_value_has_no_errors_yet() {
        Forecast forecast = forecast(7, 2, 5);

        assertThat(forecast.mean()).containsExactly(5, 5);
        assertThat(forecast.lower(0.8)).containsExactly(5, 5);
        assertThat(forecast.upper(0.8)).containsExactly(5, 5);
    }

    @Test
    void one_change_says_nothing_of_the_direction_of_the_next() {
        Forecast forecast = forecast(7, 1, 5, 9);

        assertThat(forecast.mean()).containsExactly(9);
        assertThat(forecast.lower(0.8)).containsExactly(5);
        assertThat(forecast.upper(0.8)).containsExactly(13);
    }

    @Test
    void where_no_value_is_known_a_season_before_another_changes_over_gaps_count() {
        Forecast forecast = forecast(2, 1, 10, NOT_KNOWN, NOT_KNOWN, 8, NOT_KNOWN, NOT_KNOWN, 12);

        assertThat(forecast.lower(0.8)[0]).isLessThan(forecast.mean()[0]);
        assertThat(forecast.upper(0.8)[0]).isGreaterThan(forecast.mean()[0]);
    }

    private static double width(Forecast forecast, int step) {
        return forecast.upper(0.8)[step] - forecast.lower(0.8)[step];
    }

    private static Forecast forecast(int season, int horizon, double... values) {
        Series series = Series.of("a", new Timeline.Counted(0, 1), values);
        return new SeasonalNaive(season).fit(series).forecast(series, horizon, LEVELS);
    }
}
