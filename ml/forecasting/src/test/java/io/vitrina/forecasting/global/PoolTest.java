package io.vitrina.forecasting.global;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PoolTest {

    @Test
    void everything_stays_as_long_as_there_is_room() {
        Pool pool = new Pool(100, 2, 1);

        pool.add(draw(1, 60));
        pool.add(draw(2, 40));

        assertThat(pool.rows()).isEqualTo(100);
        assertThat(pool.share()).isEqualTo(1);
    }

    @Test
    void where_there_is_no_room_the_lowest_lots_stay_whenever_they_came() {
        Pool pool = new Pool(100, 2, 1);

        for (int number = 0; number < 20; number++) {
            pool.add(draw(number, 50));
        }

        assertThat(pool.rows()).isBetween(30, 100);
        assertThat(pool.of(number -> number == 0).ahead())
                .hasSize((int) Arrays.stream(draw(0, 50).lots())
                        .filter(lot -> lot < pool.share())
                        .count());
        assertThat(pool.series()).isEqualTo(20);
    }

    @Test
    void examples_stay_with_what_came_and_how_far_ahead_it_was() {
        Pool pool = new Pool(100, 2, 1);

        for (int number = 0; number < 20; number++) {
            pool.add(draw(number, 50));
        }

        Pool.Some all = pool.of(number -> true);
        assertThat(all.ahead()).hasSize(pool.rows());
        for (int row = 0; row < pool.rows(); row++) {
            assertThat(all.examples().inputs()[2 * row]).isLessThan((float) pool.share());
            assertThat(all.examples().inputs()[2 * row + 1]).isEqualTo(all.ahead()[row]);
            assertThat(all.examples().targets()[row]).isEqualTo(all.ahead()[row]);
        }
    }

    @Test
    void a_series_without_examples_has_its_number_nevertheless() {
        Pool pool = new Pool(100, 2, 1);

        pool.add(draw(1, 3));
        pool.add(draw(2, 0));
        pool.add(draw(3, 5));

        assertThat(pool.series()).isEqualTo(2);
        assertThat(pool.of(number -> number == 2).ahead()).hasSize(5);
    }

    /** Rows whose inputs are the lot and the step ahead, which is the target as well. */
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
            inputs[2 * row + 1] = ahead[row];
            targets[row] = ahead[row];
        }
        return new Draw(new Examples(inputs, 2, targets, 1), lots, ahead);
    }
}
