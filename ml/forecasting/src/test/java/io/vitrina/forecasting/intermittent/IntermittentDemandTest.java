package io.vitrina.forecasting.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntermittentDemandTest {

    private static final double NOT_OBSERVED = Double.NaN;
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final double[] VALUES = {0, 0, 3, 0, 5, 0, 0, 0, 2, 4, 0, 0};

    /*
     * Expected numbers of the three methods: the recursions step by step over VALUES in exact fractions (Python's fractions.Fraction), size smoothing
     * 1/5, the other 1/10, from a size of (3+5+2+4)/4 and an interval of 12/4. At each step the squared error of size/interval or size·probability,
     * then the updates of the papers.
     */

    @Test
    void croston_smooths_sizes_and_intervals_where_demand_occurs() {
        IntermittentDemand demand = IntermittentDemand.fit(IntermittentMethod.CROSTON, VALUES, 0.2, 0.1);

        assertThat(demand.meanSize()).isEqualTo(3.5008, ROUNDING);
        assertThat(demand.probability()).isEqualTo(0.35599857600569595, ROUNDING);
        assertThat(demand.expected()).isEqualTo(1.2462798148807406, ROUNDING);
        assertThat(demand.meanSquaredError()).isEqualTo(3.263448086405134, ROUNDING);
    }

    @Test
    void sba_expects_less_by_half_the_smoothing_of_intervals() {
        IntermittentDemand demand = IntermittentDemand.fit(IntermittentMethod.SBA, VALUES, 0.2, 0.1);

        assertThat(demand.meanSize()).isEqualTo(3.5008, ROUNDING);
        assertThat(demand.probability()).isEqualTo(0.33819864720541115, ROUNDING);
        assertThat(demand.expected()).isEqualTo(0.95 * 1.2462798148807406, ROUNDING);
        assertThat(demand.meanSquaredError()).isEqualTo(3.255614943703066, ROUNDING);
    }

    @Test
    void tsb_smooths_the_probability_at_every_step() {
        IntermittentDemand demand = IntermittentDemand.fit(IntermittentMethod.TSB, VALUES, 0.2, 0.1);

        assertThat(demand.meanSize()).isEqualTo(3.5008, ROUNDING);
        assertThat(demand.probability()).isEqualTo(0.334614917727, ROUNDING);
        assertThat(demand.expected()).isEqualTo(1.1714199039786817, ROUNDING);
        assertThat(demand.meanSquaredError()).isEqualTo(3.4370596911154676, ROUNDING);
    }

    @ParameterizedTest
    @EnumSource
    void without_any_smoothing_the_mean_of_all_values_is_expected(IntermittentMethod method) {
        assertThat(IntermittentDemand.fit(method, VALUES, 0, 0).expected()).isEqualTo(14.0 / 12, ROUNDING);
    }

    @ParameterizedTest
    @EnumSource
    void the_forecast_is_flat(IntermittentMethod method) {
        IntermittentDemand demand = IntermittentDemand.fit(method, VALUES);

        assertThat(demand.forecast(3)).containsExactly(demand.expected(), demand.expected(), demand.expected());
    }

    @ParameterizedTest
    @EnumSource
    void steps_that_were_not_observed_are_as_if_they_had_not_been(IntermittentMethod method) {
        double[] gaps = {
            NOT_OBSERVED, 0, 0, NOT_OBSERVED, 3, 0, 5, 0, NOT_OBSERVED, NOT_OBSERVED, 0, 0, 2, 4, 0, 0, NOT_OBSERVED
        };

        assertThat(IntermittentDemand.fit(method, gaps))
                .usingRecursiveComparison()
                .isEqualTo(IntermittentDemand.fit(method, VALUES));
    }

    @ParameterizedTest
    @EnumSource
    void returns_above_sales_are_steps_without_demand(IntermittentMethod method) {
        double[] returns = {0, -2, 3, 0, 5, 0, -1, 0, 2, 4, 0, -7};

        assertThat(IntermittentDemand.fit(method, returns))
                .usingRecursiveComparison()
                .isEqualTo(IntermittentDemand.fit(method, VALUES));
    }

    @Test
    void croston_is_biased_upwards_and_sba_and_tsb_hardly_are() {
        double croston = 0;
        double sba = 0;
        double tsb = 0;
        SplittableRandom random = new SplittableRandom(20050101);
        int series = 2_000;
        for (int i = 0; i < series; i++) {
            double[] values = demand(random, 200, 0.25);
            croston += IntermittentDemand.fit(IntermittentMethod.CROSTON, values, 0.2, 0.2)
                            .expected()
                    / series;
            sba += IntermittentDemand.fit(IntermittentMethod.SBA, values, 0.2, 0.2)
                            .expected()
                    / series;
            tsb += IntermittentDemand.fit(IntermittentMethod.TSB, values, 0.2, 0.2)
                            .expected()
                    / series;
        }

        double truth = 0.25 * 2.5;
        assertThat(croston / truth).isBetween(1.06, 1.12);
        assertThat(sba / truth).isBetween(0.97, 1.03);
        assertThat(tsb / truth).isBetween(0.97, 1.03);
    }

    @Test
    void with_tsb_demand_that_has_ended_is_forgotten() {
        double[] values = new double[120];
        for (int step = 0; step < 60; step += 3) {
            values[step] = 4;
        }

        double tsb = IntermittentDemand.fit(IntermittentMethod.TSB, values).expected();

        assertThat(tsb).isLessThan(0.1);
        assertThat(IntermittentDemand.fit(IntermittentMethod.CROSTON, values).expected())
                .isGreaterThan(0.5);
    }

    @ParameterizedTest
    @EnumSource
    void steady_demand_keeps_the_customary_smoothing(IntermittentMethod method) {
        IntermittentDemand demand = IntermittentDemand.fit(method, demand(new SplittableRandom(7), 60, 0.3));

        assertThat(demand.sizeSmoothing()).isEqualTo(0.05);
        assertThat(demand.occurrenceSmoothing()).isEqualTo(0.05);
    }

    @ParameterizedTest
    @EnumSource
    void smoothing_is_hardly_worse_than_the_best_of_a_fine_grid(IntermittentMethod method) {
        double[] values = growing(new SplittableRandom(11));
        double least = Double.POSITIVE_INFINITY;
        for (int size = 1; size <= 30; size++) {
            for (int occurrence = 1; occurrence <= 30; occurrence++) {
                least = Math.min(least, squaredError(method, values, size / 100.0, occurrence / 100.0));
            }
        }

        double found = IntermittentDemand.fit(method, values).meanSquaredError();

        assertThat(found).isLessThan(least * 1.01).isLessThan(squaredError(method, values, 0.05, 0.05));
    }

    @ParameterizedTest
    @EnumSource
    void without_any_demand_all_is_zero(IntermittentMethod method) {
        IntermittentDemand demand = IntermittentDemand.fit(method, new double[] {0, 0, NOT_OBSERVED, 0});

        assertThat(demand.expected()).isZero();
        assertThat(demand.probability()).isZero();
        assertThat(demand.meanSize()).isZero();
        assertThat(demand.sizeVariance()).isZero();
        assertThat(demand.meanSquaredError()).isZero();
        assertThat(demand.quantile(0.001)).isZero();
        assertThat(demand.quantile(0.999)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_single_value_is_expected_again(IntermittentMethod method) {
        IntermittentDemand demand = IntermittentDemand.fit(method, new double[] {2.5});

        assertThat(demand.expected()).isEqualTo(2.5);
        assertThat(demand.probability()).isOne();
        assertThat(demand.sizeVariance()).isZero();
        assertThat(demand.quantile(0.01)).isEqualTo(2.5);
        assertThat(demand.quantile(0.99)).isEqualTo(2.5);
    }

    @Test
    void a_single_demand_long_ago_does_not_pass_for_one_at_each_step() {
        double[] values = new double[100];
        values[0] = 10;

        // the interval starts at 100 and learns 0.05 from the first, of 1 step
        assertThat(IntermittentDemand.fit(IntermittentMethod.CROSTON, values, 0.05, 0.05)
                        .expected())
                .isEqualTo(10 / 95.05, ROUNDING);
    }

    @ParameterizedTest
    @EnumSource
    void without_zeros_demand_is_certain_and_its_size_is_smoothed(IntermittentMethod method) {
        IntermittentDemand demand = IntermittentDemand.fit(method, new double[] {2, 6}, 0.5, 0.5);

        assertThat(demand.probability()).isOne();
        // from 4 to 3 to 4.5
        assertThat(demand.expected()).isEqualTo(4.5, ROUNDING);
        assertThat(demand.quantile(0.001)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void without_an_observed_value_there_is_no_forecast(IntermittentMethod method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntermittentDemand.fit(method, new double[] {NOT_OBSERVED, NOT_OBSERVED}))
                .withMessage("No value of 2 was observed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntermittentDemand.fit(method, new double[0]))
                .withMessage("No value of 0 was observed");
    }

    @Test
    void infinite_demand_and_parameters_and_levels_out_of_bounds_are_refused() {
        IntermittentDemand demand = IntermittentDemand.fit(IntermittentMethod.SBA, VALUES);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        IntermittentDemand.fit(IntermittentMethod.SBA, new double[] {0, Double.POSITIVE_INFINITY}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntermittentDemand.fit(IntermittentMethod.SBA, VALUES, 1.1, 0.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntermittentDemand.fit(IntermittentMethod.SBA, VALUES, 0.1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> demand.quantile(0));
        assertThatIllegalArgumentException().isThrownBy(() -> demand.quantile(1));
        assertThatIllegalArgumentException().isThrownBy(() -> demand.quantile(Double.NaN));
    }

    @Test
    void quantiles_are_zero_up_to_the_probability_of_no_demand_and_sizes_above() {
        // demand in 4 of 10 steps, each of the sizes as likely as the others
        double[] values = {0, 1.5, 0, 0, 2.5, 0, 0, 0.5, 0, 9.5};
        IntermittentDemand demand = IntermittentDemand.fit(IntermittentMethod.TSB, values, 0, 0);

        assertThat(demand.quantile(0.05)).isZero();
        assertThat(demand.quantile(0.6)).isZero();
        assertThat(demand.quantile(0.65)).isEqualTo(0.5);
        assertThat(demand.quantile(0.75)).isEqualTo(1.5);
        assertThat(demand.quantile(0.9)).isEqualTo(2.5);
        assertThat(demand.quantile(0.95)).isEqualTo(9.5);
    }

    @ParameterizedTest
    @EnumSource
    void quantiles_of_whole_numbers_are_whole_and_never_fall(IntermittentMethod method) {
        IntermittentDemand demand = IntermittentDemand.fit(method, VALUES);
        double[] quantiles = new double[99];
        Arrays.setAll(quantiles, percent -> demand.quantile((percent + 1) / 100.0));

        assertThat(quantiles).isSorted().startsWith(0);
        assertThat(Arrays.stream(quantiles)).allMatch(quantile -> quantile == Math.rint(quantile));
    }

    @Test
    void levels_drawn_at_random_draw_demand() {
        IntermittentDemand demand = IntermittentDemand.fit(IntermittentMethod.SBA, VALUES);
        SplittableRandom random = new SplittableRandom(3);
        int draws = 100_000;
        double sum = 0;
        int positive = 0;
        for (int i = 0; i < draws; i++) {
            double drawn = demand.quantile(random.nextDouble(Double.MIN_NORMAL, 1));
            sum += drawn;
            positive += drawn > 0 ? 1 : 0;
        }

        assertThat((double) positive / draws).isEqualTo(demand.probability(), within(0.01));
        assertThat(sum / draws).isEqualTo(demand.expected(), within(0.03));
    }

    private static double squaredError(IntermittentMethod method, double[] values, double size, double occurrence) {
        return IntermittentDemand.fit(method, values, size, occurrence).meanSquaredError();
    }

    /** Sizes 1 to 4, alike. */
    private static double[] demand(SplittableRandom random, int steps, double probability) {
        double[] values = new double[steps];
        Arrays.setAll(values, step -> random.nextDouble() < probability ? random.nextInt(1, 5) : 0);
        return values;
    }

    /** Both more often and larger, from the middle on. */
    private static double[] growing(SplittableRandom random) {
        double[] values = new double[400];
        Arrays.setAll(
                values,
                step -> random.nextDouble() < (step < 200 ? 0.1 : 0.6)
                        ? random.nextInt(1, 5) * (step < 200 ? 1 : 5)
                        : 0);
        return values;
    }
}
