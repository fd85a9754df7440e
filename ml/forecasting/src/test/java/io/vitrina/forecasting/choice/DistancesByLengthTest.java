package io.vitrina.forecasting.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Forecast;
import org.junit.jupiter.api.Test;

class DistancesByLengthTest {

    private static final double[] LEVELS = {0.1, 0.9};
    private static final double TRUST = 2.0 / 3;
    private static final double TWOFOLD = Math.pow(2, TRUST);
    private static final double THREEFOLD = Math.pow(3, TRUST);
    private static final double EIGHTFOLD = Math.pow(8, TRUST);
    private static final Forecast FORECAST = new Forecast(
            "naive", new double[] {10, 10, 10, 10}, LEVELS, new double[][] {{9, 9, 9, 9}, {11, 11, 11, 11}});

    private final DistancesByLength distances = new DistancesByLength(LEVELS);

    @Test
    void short_and_long_histories_have_their_own_factors() {
        add(20, 3, 2_000);
        add(200, 2, 2_000);

        assertThat(upper(20)).isEqualTo(THREEFOLD, within(0.1));
        assertThat(upper(200)).isEqualTo(TWOFOLD, within(0.1));
        assertThat(upper(21)).isEqualTo(upper(20));
    }

    @Test
    void a_length_that_was_not_seen_has_the_factors_of_the_nearest() {
        add(20, 3, 2_000);
        add(200, 2, 2_000);

        assertThat(upper(1)).isEqualTo(upper(20));
        assertThat(upper(5_000)).isEqualTo(upper(200));
    }

    @Test
    void too_few_of_one_length_are_joined_by_those_of_others() {
        add(20, 3, 10);
        add(200, 2, 2_000);

        assertThat(upper(20)).isEqualTo(TWOFOLD, within(0.1));
    }

    @Test
    void what_all_series_did_at_one_time_counts_less_than_as_it_was() {
        add(50, 3, 2_000);

        assertThat(upper(50)).isEqualTo(THREEFOLD, within(0.05)).isLessThan(3);
    }

    @Test
    void where_nothing_was_seen_quantiles_stay() {
        assertThat(upper(50)).isOne();
    }

    @Test
    void while_there_is_more_to_come_at_least_half_of_what_was_added_is_learnt() {
        assertThat(soFar()).isOne();
        add(50, 3, 1_000);
        double first = soFar();
        add(50, 8, 999);

        assertThat(first).isEqualTo(THREEFOLD, within(0.1));
        assertThat(soFar()).isEqualTo(first);

        add(50, 8, 1);
        assertThat(soFar()).isEqualTo(EIGHTFOLD, within(0.2));
    }

    @Test
    void what_was_learnt_so_far_does_not_stand_for_all() {
        add(50, 3, 1_000);
        assertThat(soFar()).isEqualTo(THREEFOLD, within(0.1));
        add(50, 8, 500);

        assertThat(upper(50)).isEqualTo(EIGHTFOLD, within(0.2));
    }

    private double soFar() {
        return distances.calibrationSoFar(50).factors()[0][1];
    }

    private void add(int length, double error, int series) {
        for (int one = 0; one < series; one++) {
            double actual = 10 + error;
            distances.add(length, new double[] {actual, actual, actual, actual}, FORECAST);
        }
    }

    private double upper(int length) {
        return distances.calibration(length).factors()[0][1];
    }
}
