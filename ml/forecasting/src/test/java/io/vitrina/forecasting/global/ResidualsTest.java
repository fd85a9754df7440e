package io.vitrina.forecasting.global;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResidualsTest {

    private static final double[] LEVELS = {0.1, 0.9};

    @Test
    void quantiles_are_of_the_residuals_of_each_step() {
        Residuals residuals = ofAllLevels(upTo(1_000, 1), upTo(1_000, 5));

        assertThat(residuals.quantiles()[0]).containsExactly(0.1, 0.9);
        assertThat(residuals.quantiles()[1]).containsExactly(0.5, 4.5);
    }

    @Test
    void a_step_with_few_residuals_takes_those_of_the_steps_beside_it() {
        Residuals residuals = ofAllLevels(upTo(1_000, 1), new double[0], upTo(1_000, 1));

        assertThat(residuals.quantiles()[1]).containsExactly(0.1, 0.9);
    }

    @Test
    void without_any_residual_nothing_is_known() {
        assertThat(ofAllLevels(new double[0], new double[0]).quantiles()[1]).containsExactly(0, 0);
    }

    @Test
    void each_level_has_residuals_of_its_own() {
        double[][] below = {upTo(1_000, 1)};
        double[][] above = {upTo(1_000, 5)};

        Residuals residuals = Residuals.of(new double[][][] {below, above}, LEVELS, 1);

        assertThat(residuals.quantiles()[0]).containsExactly(0.1, 4.5);
    }

    @Test
    void a_level_is_found_however_it_was_computed_and_one_that_nothing_is_known_of_is_refused() {
        Residuals residuals = ofAllLevels(upTo(1_000, 1));

        assertThat(residuals.away(0, 1 - 0.9)).isEqualTo(0.1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> residuals.away(0, 0.25))
                .withMessageContaining("level 0.25");
    }

    private static Residuals ofAllLevels(double[]... byStep) {
        return Residuals.of(new double[][][] {byStep, byStep}, LEVELS, byStep.length);
    }

    /** From 0 to below a number, in an order of no meaning. */
    private static double[] upTo(int count, double most) {
        double[] values = new double[count];
        Arrays.setAll(values, index -> most * ((index * 7) % count) / count);
        return values;
    }
}
