package io.vitrina.forecasting.global;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputRangeTest {

    private static final float UNKNOWN = Float.NaN;

    @Test
    void it_is_between_the_lowest_and_the_highest_known_number_of_all_examples() {
        Examples examples = new Examples(new float[] {UNKNOWN, 1, 2, -3, 5, UNKNOWN}, 2, new float[3], 1);

        assertThat(InputRange.of(List.of("a", "b"), examples))
                .containsExactly(new InputRange("a", 2, 5), new InputRange("b", -3, 1));
    }

    @Test
    void a_number_that_was_never_known_has_none() {
        assertThat(InputRange.of(List.of("a"), new Examples(new float[] {UNKNOWN}, 1, new float[1], 1)))
                .containsExactly(new InputRange("a", Double.NaN, Double.NaN));
    }
}
