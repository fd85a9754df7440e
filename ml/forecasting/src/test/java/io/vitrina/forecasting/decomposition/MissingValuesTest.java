package io.vitrina.forecasting.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MissingValuesTest {

    private static final double MISSING = Double.NaN;

    @Test
    void lie_on_a_line_between_the_known_and_are_level_at_the_ends() {
        double[] values = {MISSING, 2, MISSING, MISSING, 8, MISSING};

        MissingValues.interpolate(values, values.length);

        assertThat(values).containsExactly(new double[] {2, 2, 4, 6, 8, 8}, within(1e-12));
    }

    @Test
    void stay_missing_where_nothing_is_known() {
        double[] values = {MISSING, MISSING, 3};

        MissingValues.interpolate(values, 2);

        assertThat(values).containsExactly(MISSING, MISSING, 3);
    }

    @Test
    void are_supplied_in_phases_that_are_never_known_only() {
        double[] values = {1, MISSING, 3, 4, MISSING, MISSING, 7, MISSING, 9};

        MissingValues.interpolateUnknownPhases(values, 3);

        assertThat(values).containsExactly(new double[] {1, 2, 3, 4, 5, MISSING, 7, 8, 9}, within(1e-12));
    }
}
