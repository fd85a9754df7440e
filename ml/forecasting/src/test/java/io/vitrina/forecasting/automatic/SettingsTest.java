package io.vitrina.forecasting.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vitrina.forecasting.choice.Standings;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final int[] WEEK = {7};
    private static final double[] LEVELS = {0.1, 0.9};

    @Test
    void the_shortest_season_counts_and_one_step_is_none() {
        assertThat(new Settings(3, new int[] {365, 7}, LEVELS, 3, 1).season()).isEqualTo(7);
        assertThat(new Settings(3, new int[] {1, 12}, LEVELS, 3, 1).season()).isEqualTo(12);
        assertThat(new Settings(3, new int[0], LEVELS, 3, 1).season()).isOne();
    }

    @Test
    void the_best_method_for_each_series_is_asked_for_where_none_is() {
        assertThat(new Settings(3, WEEK, LEVELS, 3, 1).method()).isEqualTo(Settings.AUTOMATIC);
    }

    @Test
    void a_single_method_is_tried_beside_the_naive_one_alone() {
        assertThat(new Settings(3, WEEK, LEVELS, 3, 1, "theta").localMethods().names())
                .containsExactly("seasonal-naive", "theta");
        assertThat(new Settings(3, WEEK, LEVELS, 3, 1, "xgboost").localMethods().names())
                .containsExactly("seasonal-naive");
        assertThat(new Settings(3, WEEK, LEVELS, 3, 1, Standings.COMBINATION)
                        .localMethods()
                        .names())
                .contains("ets-average", "theta-dynamic");
    }

    @Test
    void horizon_and_threads_are_at_least_one_and_origins_not_below_zero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(0, WEEK, LEVELS, 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(3, WEEK, LEVELS, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(3, WEEK, LEVELS, 3, 0));
    }

    @Test
    void seasons_have_steps() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(3, new int[] {7, 0}, LEVELS, 3, 1));
    }

    @Test
    void neither_a_horizon_nor_a_season_is_endless() {
        int tooMany = Settings.MOST_STEPS + 1;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settings(tooMany, WEEK, LEVELS, 3, 1))
                .withMessage("a horizon has 1 to 1000000 steps, not 1000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settings(3, new int[] {tooMany}, LEVELS, 3, 1))
                .withMessage("a season has 1 to 1000000 steps");
    }

    @Test
    void levels_ascend_between_0_and_1() {
        double[][] wrong = {{0, 0.9}, {0.1, 1}, {0.9, 0.1}, {0.1, 0.1}, {Double.NaN}};
        for (double[] levels : wrong) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Settings(3, WEEK, levels, 3, 1))
                    .withMessage("levels ascend between 0 and 1");
        }
    }

    @Test
    void a_method_nobody_knows_is_refused_with_those_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settings(3, WEEK, LEVELS, 3, 1, "oracle"))
                .withMessageStartingWith("no method oracle; there are auto, combination, global, xgboost, ");
    }

    @Test
    void several_methods_can_be_named_but_none_that_is_not_known() {
        assertThat(new Settings(3, WEEK, LEVELS, 0, 1, "ets,theta-dynamic").named())
                .containsExactly("ets", "theta-dynamic");
        for (String wrong : new String[] {"ets,oracle", "ets,", "ets,auto"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Settings(3, WEEK, LEVELS, 2, 1, wrong));
        }
    }
}
