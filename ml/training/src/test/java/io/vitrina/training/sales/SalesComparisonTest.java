package io.vitrina.training.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.forecasting.automatic.TrialFigures;
import io.vitrina.training.sales.SalesComparison.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SalesComparisonTest {

    @Test
    void a_model_that_beats_the_naive_method_and_smoothing_is_published_where_none_serves() {
        assertThat(verdict(figures(0.10, 0.7), null)).isEqualTo(Verdict.PUBLISHED);
    }

    @Test
    void a_model_that_loses_to_smoothing_in_either_figure_is_not_published_although_none_serves() {
        assertThat(verdict(figures(0.12, 0.7), null)).isEqualTo(Verdict.SMOOTHING_STAYS);
        assertThat(verdict(figures(0.10, 0.8), null)).isEqualTo(Verdict.SMOOTHING_STAYS);
    }

    @Test
    void a_model_that_is_no_better_than_the_naive_method_is_not_published() {
        assertThat(verdict(figures(0.15, 1.0), null)).isEqualTo(Verdict.NAIVE_STAYS);
    }

    @Test
    void a_model_whose_figures_are_no_numbers_is_not_published() {
        assertThat(verdict(figures(Double.NaN, Double.NaN), null)).isEqualTo(Verdict.NAIVE_STAYS);
    }

    @Test
    void a_model_that_serves_stays_unless_it_is_beaten() {
        assertThat(verdict(figures(0.10, 0.7), figures(0.10, 0.7))).isEqualTo(Verdict.CHAMPION_STAYS);
        assertThat(verdict(figures(0.09, 0.7), figures(0.10, 0.7))).isEqualTo(Verdict.PUBLISHED);
    }

    @Test
    void a_model_that_serves_and_has_fallen_behind_smoothing_is_replaced_by_any_that_has_not() {
        assertThat(verdict(figures(0.10, 0.7), figures(0.09, 0.9))).isEqualTo(Verdict.PUBLISHED);
    }

    private static Verdict verdict(TrialFigures model, @Nullable TrialFigures champion) {
        return new SalesComparison(model, figures(0.15, 1.0), figures(0.11, 0.75), champion).verdict();
    }

    private static TrialFigures figures(double pinballLoss, double mase) {
        return new TrialFigures(pinballLoss, mase, 0.4, 0.8, 0.95, 100);
    }
}
