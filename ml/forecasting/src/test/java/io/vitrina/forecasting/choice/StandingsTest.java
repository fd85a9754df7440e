package io.vitrina.forecasting.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.choice.Choice.Reason;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private static final double NOT_KNOWN = Double.NaN;
    private static final int MANY = 1_000_000;
    private static final Offset<Double> ROUNDING = within(1e-12);

    private final Standings standings = new Standings(List.of("naive", "theta", "ets"));

    @Test
    void without_a_clearly_better_method_all_are_combined() {
        Choice choice = standings.choose(errors(1.2, 0.97, 1.1, 1.0), MANY);

        assertThat(choice.method()).isEqualTo(Standings.COMBINATION);
        assertThat(choice.reason()).isEqualTo(Reason.COMBINED);
        assertThat(choice.weights()).containsOnlyKeys("naive", "theta", "ets");
        assertThat(choice.errors()).isEqualTo(errors(1.2, 0.97, 1.1, 1.0));
        assertThat(choice.origins()).isEqualTo(MANY);
    }

    @Test
    void a_clearly_better_method_forecasts_alone() {
        Choice choice = standings.choose(errors(1.2, 0.9, 1.1, 1.0), MANY);

        assertThat(choice.method()).isEqualTo("theta");
        assertThat(choice.reason()).isEqualTo(Reason.CLEARLY_BETTER);
        assertThat(choice.weights()).isEqualTo(Map.of("theta", 1.0));
    }

    @Test
    void of_methods_that_are_alike_the_simpler_one_is_chosen() {
        assertThat(standings.choose(errors(0.5001, 0.5, 0.9, 1.0), MANY).method())
                .isEqualTo("naive");
        assertThat(standings.choose(errors(0.52, 0.5, 0.9, 1.0), MANY).method()).isEqualTo("theta");
    }

    @Test
    void weights_sum_to_one_and_better_methods_weigh_more() {
        Map<String, Double> weights =
                standings.choose(errors(1.2, 1.0, 1.1, 1.0), MANY).weights();

        assertThat(weights.values().stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(1, ROUNDING);
        assertThat(weights.get("theta")).isGreaterThan(weights.get("ets"));
        assertThat(weights.get("ets")).isGreaterThan(weights.get("naive"));
    }

    @Test
    void a_method_that_is_much_worse_has_no_weight() {
        assertThat(standings.choose(errors(3, 1.0, 1.1, 1.0), MANY).weights()).containsOnlyKeys("theta", "ets");
    }

    @Test
    void what_is_seen_on_one_series_is_drawn_towards_what_was_seen_on_the_others() {
        for (int series = 0; series < 50; series++) {
            standings.add(errors(2, 0.6, 1, 0.9));
        }
        Map<String, Double> own = errors(0.5, 1, 1, 0.9);

        assertThat(standings.choose(own, 1).method()).isEqualTo("theta");
        assertThat(standings.choose(own, MANY).method()).isEqualTo("naive");
    }

    @Test
    void a_series_too_short_for_a_test_gets_what_did_best_on_the_others() {
        standings.add(errors(2, 0.6, 1, 0.9));

        Choice choice = standings.choose(errors(NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN), 0);

        assertThat(choice.method()).isEqualTo("theta");
        assertThat(choice.reason()).isEqualTo(Reason.TOO_SHORT);
    }

    @Test
    void where_nothing_was_ever_seen_all_count_alike() {
        Choice choice = standings.choose(errors(NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN), 0);

        assertThat(choice.method()).isEqualTo(Standings.COMBINATION);
        assertThat(choice.reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(choice.weights().values())
                .allSatisfy(weight -> assertThat(weight).isEqualTo(1 / 3.0, ROUNDING));
    }

    @Test
    void a_method_is_measured_on_the_series_that_it_was_tried_on() {
        // the second is a hundred times harder for all
        standings.add(Map.of("naive", 2.0, "theta", 1.0));
        standings.add(Map.of("naive", 100.0, "theta", 100.0, "ets", 100.0));

        assertThat(standings.relative("ets")).isEqualTo(1, ROUNDING);
        assertThat(standings.relative("theta")).isEqualTo(101 / 101.5, ROUNDING);
        assertThat(standings.relative("naive")).isEqualTo(102 / 101.5, ROUNDING);
        assertThat(standings.relative("tsb")).isOne();
    }

    @Test
    void a_series_without_errors_teaches_nothing() {
        standings.add(errors(NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN));
        standings.add(errors(0, 0, 0, 0));
        standings.add(errors(2, 1, NOT_KNOWN, 1));

        assertThat(standings.relative("naive")).isEqualTo(1.5, ROUNDING);
        assertThat(standings.relative("ets")).isOne();
    }

    @Test
    void a_method_that_cannot_forecast_the_series_is_not_chosen() {
        standings.add(errors(0.1, 1, 1, 1));

        Choice choice = standings.choose(Map.of("theta", 1.0, "ets", 1.0, Standings.COMBINATION, 1.0), MANY);

        assertThat(choice.weights()).containsOnlyKeys("theta", "ets");
    }

    @Test
    void only_methods_without_any_error_share_the_weight_where_there_are_some() {
        Choice choice = standings.combine(errors(0, 1, 0, 1), MANY);

        assertThat(choice.weights().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(1, ROUNDING);
        assertThat(choice.weights()).doesNotContainKey("theta");
    }

    @Test
    void the_combination_can_be_asked_for() {
        Choice choice = standings.combine(errors(1.2, 0.1, 1.1, 1.0), MANY);

        assertThat(choice.method()).isEqualTo(Standings.COMBINATION);
        assertThat(choice.reason()).isEqualTo(Reason.ASKED_FOR);
    }

    @Test
    void so_can_a_method() {
        Choice choice = Choice.askedFor("theta", Map.of("theta", 2.0), 3);

        assertThat(choice.weights()).isEqualTo(Map.of("theta", 1.0));
        assertThat(choice.reason().text()).isEqualTo("asked for");
    }

    private static Map<String, Double> errors(double naive, double theta, double ets, double combination) {
        return Map.of("naive", naive, "theta", theta, "ets", ets, Standings.COMBINATION, combination);
    }
}
