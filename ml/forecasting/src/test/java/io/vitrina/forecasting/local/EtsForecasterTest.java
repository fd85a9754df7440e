package io.vitrina.forecasting.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.forecasting.smoothing.Ets;
import io.vitrina.forecasting.smoothing.EtsFit;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EtsForecasterTest {

    private static final double[] LEVELS = {0.1, 0.5, 0.9};

    @Test
    void the_average_is_between_its_members() {
        Series series = growing(40);
        List<double[]> members =
                Ets.choose(series.values(), 4).stream().map(fit -> fit.mean(8)).toList();

        Forecast average = forecast(EtsForecaster.averaged(4), series, 8);

        for (int step = 0; step < 8; step++) {
            int at = step;
            assertThat(average.mean()[step])
                    .isBetween(
                            members.stream().mapToDouble(mean -> mean[at]).min().orElseThrow() - 1e-9,
                            members.stream().mapToDouble(mean -> mean[at]).max().orElseThrow() + 1e-9);
        }
    }

    @Test
    void the_best_is_the_form_that_is_chosen() {
        Series series = growing(40);
        EtsFit best = Ets.choose(series.values(), 4).getFirst();

        assertThat(forecast(EtsForecaster.best(4), series, 8).mean()).containsExactly(best.mean(8), within(1e-9));
        assertThat(EtsForecaster.best(4).name()).isEqualTo("ets");
        assertThat(EtsForecaster.averaged(4).name()).isEqualTo("ets-average");
    }

    @Test
    void the_same_series_has_the_same_forecast() {
        Series series = growing(40);

        Forecast once = forecast(EtsForecaster.averaged(4), series, 8);
        Forecast again = forecast(EtsForecaster.averaged(4), series, 8);

        assertThat(again.mean()).containsExactly(once.mean());
        assertThat(again.quantiles()).isDeepEqualTo(once.quantiles());
    }

    @Test
    void intervals_grow_and_hold_the_expected_value() {
        Forecast forecast = forecast(EtsForecaster.averaged(1), growing(60), 10);

        double[] lower = forecast.lower(0.8);
        double[] upper = forecast.upper(0.8);
        for (int step = 0; step < 10; step++) {
            assertThat(forecast.mean()[step]).isBetween(lower[step], upper[step]);
        }
        assertThat(upper[9] - lower[9]).isGreaterThan(upper[0] - lower[0]);
    }

    @Test
    void four_values_and_fewer_are_averaged_to_the_simplest_form() {
        double[] values = {30, 34, 31, 33};
        for (int length = 1; length <= 4; length++) {
            Series series = Series.of("a", new Timeline.Counted(0, 1), Arrays.copyOf(values, length));

            Forecast average = forecast(EtsForecaster.averaged(7), series, 3);

            assertThat(average.mean())
                    .containsExactly(forecast(EtsForecaster.best(7), series, 3).mean());
            assertThat(average.mean()[2]).isBetween(29.9, 34.1);
        }
    }

    private static Forecast forecast(EtsForecaster method, Series series, int horizon) {
        return method.fit(series).forecast(series, horizon, LEVELS);
    }

    private static Series growing(int length) {
        SplittableRandom random = new SplittableRandom(8);
        double[] values = new double[length];
        Arrays.setAll(values, step -> 100 + step + 5 * (step % 4) + 4 * random.nextGaussian());
        return Series.of("a", new Timeline.Counted(0, 1), values);
    }
}
