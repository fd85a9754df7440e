package io.vitrina.forecasting.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikeDaysTest {

    private static final double NOT_KNOWN = Double.NaN;
    private static final Timeline DAYS = new Timeline.Counted(0, 1);

    @Test
    void expects_the_median_of_the_same_place_in_the_season() {
        Series series = Series.of("a", DAYS, 1, 10, 2, 20, 9, 90);

        assertThat(forecast(series, 2, 4).mean()).containsExactly(2, 20, 2, 20);
    }

    @Test
    void expects_the_mean_where_demand_is_rare() {
        Series series = Series.of("a", DAYS, 0, 0, 6, 0, 0, 0, 0, 0);

        assertThat(forecast(series, 2, 2).mean()).containsExactly(1.5, 0);
    }

    @Test
    void only_the_last_eight_count() {
        double[] values = new double[30];
        Arrays.fill(values, 0, 22, 100);
        Arrays.fill(values, 22, 30, 7);

        Forecast forecast = forecast(Series.of("a", DAYS, values), 1, 1);

        assertThat(forecast.lower(0.8)).containsExactly(7);
        assertThat(forecast.upper(0.8)).containsExactly(7);
    }

    @Test
    void a_promotion_is_like_earlier_promotions() {
        double[] values = {10, 30, 11, 10, 31, 9, 10, 32, 10};
        double[] promotion = {0, 1, 0, 0, 1, 0, 0, 1, 0, /* to come */ 0, 1};

        assertThat(forecast(with(promotion, values), 1, 2).mean()).containsExactly(10, 31);
    }

    @Test
    void with_too_few_promotions_all_days_of_the_season_count() {
        double[] values = {1, 30, 1, 10, 1, 12, 1, 11};
        double[] promotion = {0, 1, 0, 0, 0, 0, 0, 0, /* to come */ 1, 1};

        assertThat(forecast(with(promotion, values), 2, 2).mean()).containsExactly(1, 11.5);
    }

    @Test
    void with_too_short_a_history_all_days_count() {
        assertThat(forecast(Series.of("a", DAYS, 4, 6, 5), 7, 2).mean()).containsExactly(5, 5);
        assertThat(forecast(Series.of("a", DAYS, 4), 7, 2).mean()).containsExactly(4, 4);
    }

    @Test
    void what_is_not_known_of_a_step_to_come_does_not_matter() {
        double[] values = {10, 30, 10, 10, 30, 10};
        double[] promotion = {0, 1, 0, 0, 1, 0, NOT_KNOWN};

        assertThat(forecast(with(promotion, values), 1, 2).mean()).containsExactly(10, 10);
    }

    @Test
    void unknown_values_are_skipped() {
        Series series = Series.of("a", DAYS, 1, 10, 2, 20, NOT_KNOWN, NOT_KNOWN, 3, 30);

        assertThat(forecast(series, 2, 2).mean()).containsExactly(2, 20);
    }

    @Test
    void a_horizon_longer_than_the_history_goes_on_in_seasons() {
        assertThat(forecast(Series.of("a", DAYS, 1, 10, 1, 10, 1, 10), 2, 11).mean())
                .containsExactly(1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1);
    }

    private static Series with(double[] promotion, double... values) {
        return new Series("a", DAYS, values, new Regressors(List.of("promotion"), new double[][] {promotion}));
    }

    private static Forecast forecast(Series series, int season, int horizon) {
        return new LikeDays(season).fit(series).forecast(series, horizon, new double[] {0.1, 0.9});
    }
}
