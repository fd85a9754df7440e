package io.vitrina.training.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.global.Examples;
import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.forecasting.global.Inputs;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Each row has a kind, 0 or 1, and a number that is never known; each of its two steps has a promotion, 0 or 1. What comes is 3 for the second
 * kind, 2 more with a promotion, and something between -1 and 1 by chance. Every third step is not known.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkForecastingTest {

    private static final Inputs INPUTS = new PlainInputs(2, 1, 2);
    private static final int LEVELS = NetworkForecasting.LEVELS.length;
    private static final int MEDIAN = 2;
    private static final float UNKNOWN = Float.NaN;

    private GlobalModel model;

    @BeforeAll
    void learn() {
        model = new NetworkForecasting().learn(INPUTS, examples());
    }

    @AfterAll
    void close() {
        model.close();
    }

    @Test
    void the_median_follows_what_is_known_of_the_row_and_of_each_step() {
        float[] answers = model.answer(new float[] {1, UNKNOWN, 0, 1, /* second row */ 0, UNKNOWN, 1, 0});

        assertThat(answers).hasSize(2 * 2 * LEVELS);
        assertThat(answers[MEDIAN]).isCloseTo(3, within(0.3F));
        assertThat(answers[LEVELS + MEDIAN]).isCloseTo(5, within(0.3F));
        assertThat(answers[2 * LEVELS + MEDIAN]).isCloseTo(2, within(0.3F));
        assertThat(answers[3 * LEVELS + MEDIAN]).isCloseTo(0, within(0.3F));
    }

    @Test
    void quantiles_are_in_order_and_about_as_far_apart_as_what_came() {
        float[] answers = model.answer(new float[] {1, UNKNOWN, 0, 0});

        for (int level = 1; level < LEVELS; level++) {
            assertThat(answers[level]).isGreaterThan(answers[level - 1]);
        }
        assertThat(answers[3] - answers[1]).isCloseTo(1.6F, within(0.3F));
    }

    @Test
    void a_row_of_which_nothing_is_known_or_with_absurd_numbers_is_answered_with_numbers() {
        float[] answers = model.answer(
                new float[] {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, /* second row */ Float.MAX_VALUE, -1e30F, 1e30F, 0});

        for (float answer : answers) {
            assertThat(answer).isFinite();
        }
    }

    @Test
    void a_row_is_answered_alike_alone_and_among_others() {
        float[] alone = model.answer(new float[] {1, UNKNOWN, 0, 1});
        float[] first = model.answer(new float[] {1, UNKNOWN, 0, 1, 0, UNKNOWN, 0, 0});

        for (int number = 0; number < alone.length; number++) {
            assertThat(first[number]).isCloseTo(alone[number], within(1e-5F));
        }
    }

    @Test
    void the_same_examples_teach_the_same_to_the_last_bit() {
        float[] row = {1, UNKNOWN, 0, 1};

        try (GlobalModel again = new NetworkForecasting().learn(INPUTS, examples())) {
            assertThat(again.answer(row)).containsExactly(model.answer(row));
            assertThat(again.files().keySet()).isEqualTo(model.files().keySet());
            again.files()
                    .forEach((file, content) ->
                            assertThat(content).as(file).isEqualTo(model.files().get(file)));
        }
    }

    private static Examples examples() {
        int rows = 6_000;
        SplittableRandom random = new SplittableRandom(1);
        float[] inputs = new float[4 * rows];
        float[] targets = new float[2 * rows];
        for (int row = 0; row < rows; row++) {
            inputs[4 * row] = random.nextInt(2);
            inputs[4 * row + 1] = UNKNOWN;
            for (int step = 0; step < 2; step++) {
                float promotion = random.nextInt(2);
                inputs[4 * row + 2 + step] = promotion;
                float chance = (float) (2 * random.nextDouble() - 1);
                boolean known = (2 * row + step) % 3 != 0;
                targets[2 * row + step] = known ? 3 * inputs[4 * row] + 2 * promotion + chance : UNKNOWN;
            }
        }
        return new Examples(inputs, 4, targets, 2);
    }
}
