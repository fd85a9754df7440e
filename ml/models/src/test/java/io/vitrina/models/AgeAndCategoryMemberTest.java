package io.vitrina.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Features are the age, and indicators of two categories. */
class AgeAndCategoryMemberTest {

    private static final List<Double> OF_ALL = List.of(1.0, 2.0, 3.0);
    private static final AgeAndCategoryMember MEMBER = new AgeAndCategoryMember(
            0,
            List.of(1, 2),
            Map.of("3/1", List.of(10.0, 20.0, 30.0), "unknown/other", List.of(4.0, 5.0, 6.0)),
            OF_ALL);

    @Test
    void a_row_has_the_quantiles_of_its_decade_and_category() {
        assertThat(MEMBER.quantiles(new float[] {34, 1, 0, 39, 1, 0}, 2, 3))
                .isDeepEqualTo(new double[][] {{10, 20, 30}, {10, 20, 30}});
    }

    @Test
    void a_cell_without_quantiles_has_those_of_all() {
        assertThat(MEMBER.quantiles(new float[] {44, 1, 0, 34, 0, 1}, 2, 3))
                .isDeepEqualTo(new double[][] {{1, 2, 3}, {1, 2, 3}});
    }

    @Test
    void an_unknown_age_and_a_rare_category_are_groups_of_their_own() {
        assertThat(MEMBER.quantiles(new float[] {Float.NaN, 0, 0}, 1, 3)[0]).containsExactly(4, 5, 6);
    }

    @Test
    void effects_add_up_from_everybodys_median_to_the_cells() {
        AgeAndCategoryScorer scorer = new AgeAndCategoryScorer(MEMBER, List.of(0.1, 0.5, 0.9), 3);

        assertThat(scorer.effects(new float[] {34, 1, 0}, 1)[0]).containsExactly(9, 9, 0, 2);
    }

    @Test
    void a_cell_with_another_number_of_quantiles_is_refused() {
        assertThatThrownBy(() -> MEMBER.withQuantiles(Map.of("3/1", List.of(1.0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 quantiles");
    }
}
