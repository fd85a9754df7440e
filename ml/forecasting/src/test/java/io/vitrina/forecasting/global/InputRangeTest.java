package io.vitrina.forecasting.global;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputRangeTest {

    private static final float UNKNOWN = Float.NaN;

    @Test
    void it_is_between_the_lowest_and_the_highest_known_number_of_all_examples() {
        List<Examples> examples = List.of(examples(UNKNOWN, 1, 2, -3), examples(5, UNKNOWN));

        assertThat(InputRange.of(List.of("a", "b"), examples))
                .containsExactly(new InputRange("a", 2, 5), new InputRange("b", -3, 1));
    }

    @Test
    void a_number_that_was_never_known_has_none() {
        assertThat(InputRange.of(List.of("a"), List.of(new Examples(new float[] {UNKNOWN}, 1, new float[1], 1))))
                .containsExactly(new InputRange("a", Double.NaN, Double.NaN));
    }

    private static Examples examples(float... inputs) {
        return new Examples(inputs, 2, new float[inputs.length / 2], 1);
    }
}
