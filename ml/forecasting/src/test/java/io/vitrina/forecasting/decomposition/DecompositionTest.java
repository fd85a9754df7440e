package io.vitrina.forecasting.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DecompositionTest {

    private static final double[] TREND = {1, 2, 3, 4, 5};
    private static final double[][] SEASONAL = {{9, -9, 1, -1, 2}, {9, 9, 10, 20, -30}};
    private static final double[] REMAINDER = {0.5, -0.5, Double.NaN, 0.5, -0.5};

    private final Decomposition decomposition = new Decomposition(TREND, new int[] {2, 3}, SEASONAL, REMAINDER);

    @Test
    void the_last_cycle_of_every_season_goes_on() {
        assertThat(decomposition.seasonalAhead(7)).containsExactly(9, 22, -31, 12, 19, -28, 9);
        assertThat(decomposition.seasonalAhead(0)).isEmpty();
    }

    @Test
    void adjusted_values_are_without_seasons_and_miss_what_is_missing() {
        assertThat(decomposition.adjusted()).containsExactly(1.5, 1.5, Double.NaN, 4.5, 4.5);
    }

    @Test
    void strengths_compare_the_variances_with_and_without_the_remainder() {
        assertThat(decomposition.strengthOfTrend()).isCloseTo(1 - 0.25 / 2.25, within(1e-12));
        assertThat(decomposition.strengthOfSeasons()[0]).isCloseTo(1 - 0.25 / 45.6875, within(1e-12));
    }

    /** Computed by a direct implementation of the papers' formulas. */
    @Test
    void strengths_of_monthly_sales() {
        Decomposition sales = Mstl.decompose(MonthlySales.values(), 12);

        assertThat(sales.strengthOfTrend()).isCloseTo(0.8352629326755784, within(1e-6));
        assertThat(sales.strengthOfSeasons()).containsExactly(new double[] {0.9685697202736174}, within(1e-6));
    }

    @Test
    void what_only_rounds_has_no_strength() {
        double[][] rounding = {{1e-15, -1e-15, 1e-15, -1e-15}};
        Decomposition level = new Decomposition(
                new double[] {5, 5, 5, 5}, new int[] {2}, rounding, new double[] {1e-16, 1e-16, 0, 0});

        assertThat(level.strengthOfSeasons()).containsExactly(0);
        assertThat(level.strengthOfTrend()).isZero();
        assertThat(Mstl.decompose(new double[] {5, 5, 5, 5}).strengthOfTrend()).isZero();
        assertThat(Mstl.decompose(new double[] {Double.NaN}).strengthOfTrend()).isZero();
    }

    @Test
    void components_belong_together() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decomposition(TREND, new int[0], new double[0][], new double[4]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decomposition(TREND, new int[] {2}, new double[0][], REMAINDER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decomposition(TREND, new int[] {6}, new double[1][5], REMAINDER));
    }
}
