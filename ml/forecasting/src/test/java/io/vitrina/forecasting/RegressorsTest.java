package io.vitrina.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegressorsTest {

    @Test
    void none_are_empty_and_have_no_steps() {
        assertThat(Regressors.NONE.isEmpty()).isTrue();
        assertThat(Regressors.NONE.length()).isZero();
    }

    @Test
    void have_a_column_for_each_name() {
        Regressors known = new Regressors(List.of("price", "open"), new double[][] {{2, 2, 1}, {1, 0, 1}});

        assertThat(known.isEmpty()).isFalse();
        assertThat(known.length()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Regressors(List.of("price", "open"), new double[][] {{2, 2, 1}}));
    }

    @Test
    void have_columns_of_one_length() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Regressors(List.of("price", "open"), new double[][] {{2, 2, 1}, {1}}));
    }

    @Test
    void have_bounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Regressors(List.of("price"), new double[][] {{2, Double.NEGATIVE_INFINITY}}))
                .withMessage("a regressor is infinite");
    }
}
