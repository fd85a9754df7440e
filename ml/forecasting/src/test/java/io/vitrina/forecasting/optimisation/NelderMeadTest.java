package io.vitrina.forecasting.optimisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NelderMeadTest {

    private static final Offset<Double> CLOSE = within(1e-4);
    private static final double[] LOWER = {-5, -5, -5};
    private static final double[] UPPER = {5, 5, 5};
    private static final double[] STEPS = {0.5, 0.5, 0.5};

    @Test
    void finds_the_minimum_of_rosenbrocks_valley() {
        double[] point = {-1.2, 1};

        double height =
                new NelderMead(2).minimise(NelderMeadTest::rosenbrock, point, 2, LOWER, UPPER, STEPS, 400, 1e-14);

        assertThat(point).containsExactly(new double[] {1, 1}, CLOSE);
        assertThat(height).isEqualTo(rosenbrock(point)).isLessThan(1e-8);
    }

    @Test
    void finds_a_minimum_of_one_variable() {
        double[] point = {4};

        new NelderMead(1).minimise(at -> Math.pow(at[0] + 2, 2), point, 1, LOWER, UPPER, STEPS, 200, 1e-14);

        assertThat(point[0]).isEqualTo(-2, CLOSE);
    }

    @Test
    void asks_for_nothing_outside_of_the_bounds() {
        double[] upper = {0.5, 0.25};
        double[] point = {-1, -1};

        new NelderMead(2)
                .minimise(
                        at -> {
                            assertThat(at[0]).isBetween(LOWER[0], upper[0]);
                            assertThat(at[1]).isBetween(LOWER[1], upper[1]);
                            return rosenbrock(at);
                        },
                        point,
                        2,
                        LOWER,
                        upper,
                        STEPS,
                        300,
                        1e-14);

        // as low as it goes on the bound x = 0.5
        assertThat(point).containsExactly(new double[] {0.5, 0.25}, within(1e-3));
    }

    @Test
    void a_start_outside_of_the_bounds_is_moved_onto_them() {
        double[] point = {70, -70};

        new NelderMead(2).minimise(at -> at[0] * at[0] + at[1] * at[1], point, 2, LOWER, UPPER, STEPS, 300, 1e-14);

        assertThat(point).containsExactly(new double[] {0, 0}, CLOSE);
    }

    @Test
    void what_is_not_a_number_counts_as_infinitely_high() {
        double[] point = {0.4, 3};

        double height = new NelderMead(2)
                .minimise(
                        at -> at[0] < 0 ? Double.NaN : at[0] + at[1] * at[1],
                        point,
                        2,
                        LOWER,
                        UPPER,
                        STEPS,
                        400,
                        1e-12);

        assertThat(point).containsExactly(new double[] {0, 0}, within(1e-2));
        assertThat(height).isNotNegative();
    }

    @Test
    void where_nothing_is_a_number_the_start_is_kept() {
        double[] point = {1, 2};

        double height = new NelderMead(2).minimise(at -> Double.NaN, point, 2, LOWER, UPPER, STEPS, 100, 0);

        assertThat(height).isInfinite();
        assertThat(point).containsExactly(1, 2);
    }

    @Test
    void never_asks_more_often_than_it_may() {
        for (int most = 0; most < 60; most++) {
            int[] asked = {0};
            double[] point = {-1.2, 1, 3};
            double[] least = {Double.POSITIVE_INFINITY};

            double height = new NelderMead(3)
                    .minimise(
                            at -> {
                                asked[0]++;
                                double there = Math.floor(rosenbrock(at) + Math.abs(at[2]));
                                least[0] = Math.min(least[0], there);
                                return there;
                            },
                            point,
                            3,
                            LOWER,
                            UPPER,
                            STEPS,
                            most,
                            -1);

            assertThat(asked[0]).isEqualTo(most);
            assertThat(height).isEqualTo(least[0]);
        }
    }

    @Test
    void ends_as_soon_as_the_simplex_is_flat() {
        int[] asked = {0};

        new NelderMead(2)
                .minimise(
                        at -> {
                            asked[0]++;
                            return 7;
                        },
                        new double[] {0, 0},
                        2,
                        LOWER,
                        UPPER,
                        STEPS,
                        100,
                        0);

        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    void one_instance_serves_searches_one_after_the_other() {
        NelderMead simplex = new NelderMead(3);
        double[] once = {2, 2, 2};
        simplex.minimise(at -> Arrays.stream(at).map(x -> x * x).sum(), once, 3, LOWER, UPPER, STEPS, 400, 1e-14);
        double[] again = {-1.2, 1, 99};
        double[] fresh = {-1.2, 1, 99};

        simplex.minimise(NelderMeadTest::rosenbrock, again, 2, LOWER, UPPER, STEPS, 100, 1e-14);
        new NelderMead(2).minimise(NelderMeadTest::rosenbrock, fresh, 2, LOWER, UPPER, STEPS, 100, 1e-14);

        assertThat(once).containsExactly(new double[] {0, 0, 0}, CLOSE);
        assertThat(again).containsExactly(fresh);
        assertThat(again[2]).isEqualTo(99);
    }

    private static double rosenbrock(double[] at) {
        return 100 * Math.pow(at[1] - at[0] * at[0], 2) + Math.pow(1 - at[0], 2);
    }
}
