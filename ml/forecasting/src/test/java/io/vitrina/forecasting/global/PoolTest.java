package io.vitrina.forecasting.global;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PoolTest {

    @Test
    void everything_stays_as_long_as_there_is_room() {
        Pool pool = new Pool(100);

        pool.add(draw(1, 60));
        pool.add(draw(2, 40));

        assertThat(pool.rows()).isEqualTo(100);
        assertThat(pool.share()).isEqualTo(1);
    }

    @Test
    void where_there_is_no_room_the_lowest_lots_stay_whenever_they_came() {
        Pool pool = new Pool(100);

        for (int number = 0; number < 20; number++) {
            pool.add(draw(number, 50));
        }

        assertThat(pool.rows()).isBetween(30, 100);
        assertThat(pool.draws()).hasSize(20);
        for (Draw draw : pool.draws()) {
            assertThat(Arrays.stream(draw.lots())).allMatch(lot -> lot < pool.share());
        }
        assertThat(pool.draws().getFirst().rows())
                .isEqualTo(draw(0, 50).below(pool.share()).rows());
    }

    @Test
    void examples_stay_with_their_lots() {
        Draw all = draw(3, 50);

        Draw low = all.below(0.3);

        assertThat(low.rows()).isBetween(5, 25);
        for (int row = 0; row < low.rows(); row++) {
            assertThat(low.examples().inputs()[2 * row]).isEqualTo((float) low.lots()[row]);
            assertThat(low.examples().targets()[row]).isEqualTo(low.ahead()[row]);
        }
    }

    /** Rows whose first input is the lot, and whose target is the step ahead. */
    private static Draw draw(int seed, int rows) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] inputs = new float[2 * rows];
        float[] targets = new float[rows];
        double[] lots = new double[rows];
        int[] ahead = new int[rows];
        for (int row = 0; row < rows; row++) {
            lots[row] = random.nextDouble();
            ahead[row] = row % 7 + 1;
            inputs[2 * row] = (float) lots[row];
            targets[row] = ahead[row];
        }
        return new Draw(new Examples(inputs, 2, targets, 1), lots, ahead);
    }
}
