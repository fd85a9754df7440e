package io.vitrina.forecasting.global;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Answers TWO_STEPS =
            new Answers(new double[] {0.1, 0.5, 0.9}, new float[] {-1, 0, 2, /* second step */ 10, 20, 40});

    @Test
    void the_median_is_what_is_expected() {
        assertThat(TWO_STEPS.expected(0)).isZero();
        assertThat(TWO_STEPS.expected(1)).isEqualTo(20);
    }

    @Test
    void a_quantile_between_two_is_on_the_line_between_them() {
        assertThat(TWO_STEPS.quantile(1, 0.9)).isEqualTo(40);
        assertThat(TWO_STEPS.quantile(1, 0.7)).isCloseTo(30, within(1e-9));
        assertThat(TWO_STEPS.quantile(0, 0.3)).isCloseTo(-0.5, within(1e-9));
    }

    @Test
    void a_quantile_outside_of_all_is_the_outermost() {
        assertThat(TWO_STEPS.quantile(0, 0.025)).isEqualTo(-1);
        assertThat(TWO_STEPS.quantile(1, 0.99)).isEqualTo(40);
    }

    @Test
    void a_model_that_knows_the_median_only_answers_it_for_every_level() {
        Answers answers = new Answers(new double[] {0.5}, new float[] {3, 4});

        assertThat(answers.quantile(1, 0.1)).isEqualTo(4);
        assertThat(answers.quantile(1, 0.9)).isEqualTo(4);
    }
}
