package io.vitrina.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private final Components components =
            Components.of(new double[] {10, 11}).plus(Map.of("week", new double[] {-2, 3}));

    @Test
    void add_up_by_step() {
        assertThat(components.sum()).containsExactly(8, 14);
        assertThat(components.horizon()).isEqualTo(2);
    }

    @Test
    void what_is_not_told_apart_adds_nothing() {
        assertThat(components.part("week")).containsExactly(-2, 3);
        assertThat(components.part("holiday")).containsExactly(0, 0);
        assertThat(components.parts()).containsOnlyKeys("trend", "week");
    }

    @Test
    void of_one_name_there_is_one() {
        Components more = components.plus(Map.of("week", new double[] {1, 1}, "year", new double[] {5, 5}));

        assertThat(more.part("week")).containsExactly(-1, 4);
        assertThat(more.sum()).containsExactly(14, 20);
        assertThat(components.part("week")).containsExactly(-2, 3);
    }

    @Test
    void have_a_trend_and_one_length() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Components(Map.of("week", new double[2])));
        assertThatIllegalArgumentException().isThrownBy(() -> components.plus(Map.of("year", new double[3])));
    }
}
