package io.vitrina.forecasting.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DemandSizesTest {

    @Test
    void resampled_sizes_weigh_what_smoothing_gives_them() {
        // weights 0.2048, 0.2304, 0.2624, 0.3024 = 0.2 · 0.8^k + 0.8^4 / 4, and numbers from them, in exact fractions
        // (Python)
        DemandSizes sizes = ResampledSizes.of(new double[] {3, 5, 2, 4}, 0.2);

        assertThat(sizes.mean()).isEqualTo(3.5008, within(1e-12));
        assertThat(sizes.variance()).isEqualTo(1.6592502956464343, within(1e-12));
        assertThat(sizes.quantile(0.2624)).isEqualTo(2);
        assertThat(sizes.quantile(0.2625)).isEqualTo(3);
        assertThat(sizes.quantile(0.4672)).isEqualTo(3);
        assertThat(sizes.quantile(0.4673)).isEqualTo(4);
        assertThat(sizes.quantile(0.77)).isEqualTo(5);
        assertThat(sizes.quantile(1)).isEqualTo(5);
    }

    @Test
    void few_counts_are_one_more_than_a_negative_binomial_count() {
        // mean 6 and variance 176/5; quantiles by summing the probabilities of a negative binomial count, with lgamma
        // (Python)
        DemandSizes sizes = DemandSizes.of(new double[] {1, 9, 2, 7, 1, 16}, 0);

        assertThat(sizes.mean()).isEqualTo(6, within(1e-12));
        assertThat(sizes.variance()).isEqualTo(35.2, within(1e-12));
        assertThat(sizes.quantile(0.1)).isEqualTo(1);
        assertThat(sizes.quantile(0.5)).isEqualTo(4);
        assertThat(sizes.quantile(0.9)).isEqualTo(14);
        assertThat(sizes.quantile(0.95)).isEqualTo(18);
        assertThat(sizes.quantile(0.99)).isEqualTo(28);
    }

    @Test
    void counts_that_vary_little_are_one_more_than_a_poisson_count() {
        // mean 4, variance 2/3; quantiles by summing the probabilities of a Poisson count of mean 3 (Python)
        DemandSizes sizes = DemandSizes.of(new double[] {3, 5, 4, 4}, 0);

        assertThat(sizes.variance()).isEqualTo(3, within(1e-12));
        assertThat(sizes.quantile(0.05)).isEqualTo(2);
        assertThat(sizes.quantile(0.5)).isEqualTo(4);
        assertThat(sizes.quantile(0.9)).isEqualTo(6);
        assertThat(sizes.quantile(0.95)).isEqualTo(7);
    }

    @Test
    void a_single_count_has_a_geometric_distribution() {
        // ⌈ln(1 − level) / ln(1 − 1/4)⌉
        DemandSizes sizes = DemandSizes.of(new double[] {4}, 0.1);

        assertThat(sizes.mean()).isEqualTo(4, within(1e-12));
        assertThat(sizes.variance()).isEqualTo(12, within(1e-12));
        assertThat(sizes.quantile(0.2)).isEqualTo(1);
        assertThat(sizes.quantile(0.5)).isEqualTo(3);
        assertThat(sizes.quantile(0.9)).isEqualTo(9);
        assertThat(sizes.quantile(0.95)).isEqualTo(11);
    }

    @Test
    void sizes_that_never_varied_stay_as_they_are() {
        DemandSizes pairs = DemandSizes.of(new double[] {2, 2, 2}, 0.1);
        DemandSizes one = DemandSizes.of(new double[] {1}, 0.1);

        assertThat(pairs.variance()).isZero();
        assertThat(pairs.quantile(0.01)).isEqualTo(2);
        assertThat(pairs.quantile(0.99)).isEqualTo(2);
        assertThat(one.variance()).isZero();
        assertThat(one.quantile(0.99)).isEqualTo(1);
    }

    @Test
    void many_counts_keep_their_packs() {
        double[] packs = new double[30];
        Arrays.setAll(packs, demand -> demand % 3 == 0 ? 12 : 6);

        DemandSizes sizes = DemandSizes.of(packs, 0.1);

        assertThat(sizes.quantile(0.01)).isEqualTo(6);
        assertThat(sizes.quantile(0.6)).isEqualTo(6);
        assertThat(sizes.quantile(0.99)).isEqualTo(12);
    }

    @Test
    void amounts_are_resampled_whether_whole_or_not() {
        assertThat(DemandSizes.of(new double[] {15_000, 18_500}, 0.1).quantile(0.99))
                .isEqualTo(18_500);
        assertThat(DemandSizes.of(new double[] {1.5, 2.5}, 0.1).quantile(0.99)).isEqualTo(2.5);
    }

    @Test
    void the_highest_levels_have_a_size() {
        double almostOne = Math.nextDown(1.0);

        assertThat(DemandSizes.of(new double[] {500, 1, 1}, 0.1).quantile(almostOne))
                .isGreaterThan(500)
                .isFinite();
        assertThat(DemandSizes.of(new double[] {500, 499}, 0.1).quantile(almostOne))
                .isBetween(600.0, 800.0);
        assertThat(DemandSizes.of(new double[] {1, 2}, 0.1).quantile(1)).isLessThan(100);
    }
}
