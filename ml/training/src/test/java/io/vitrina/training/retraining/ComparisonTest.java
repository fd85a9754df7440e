package io.vitrina.training.retraining;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.training.quantiles.Accuracy;
import io.vitrina.training.retraining.Comparison.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

    @Test
    void what_beats_the_baseline_is_published_where_nothing_serves() {
        assertThat(verdict(90, 100, null)).isEqualTo(Verdict.PUBLISHED);
    }

    @Test
    void what_does_not_beat_the_baseline_is_never_published() {
        assertThat(verdict(100, 100, null)).isEqualTo(Verdict.BASELINE_STAYS);
        assertThat(verdict(101, 100, accuracy(120))).isEqualTo(Verdict.BASELINE_STAYS);
    }

    @Test
    void what_does_not_beat_the_model_that_serves_leaves_it_serving() {
        assertThat(verdict(90, 100, accuracy(80))).isEqualTo(Verdict.CHAMPION_STAYS);
        assertThat(verdict(90, 100, accuracy(95))).isEqualTo(Verdict.PUBLISHED);
    }

    @Test
    void a_model_that_no_longer_beats_the_baseline_does_not_go_on_serving() {
        assertThat(verdict(99, 100, accuracy(100))).isEqualTo(Verdict.PUBLISHED);
    }

    private static Verdict verdict(double challenger, double baseline, @Nullable Accuracy champion) {
        return new Comparison(accuracy(challenger), accuracy(baseline), champion).verdict();
    }

    private static Accuracy accuracy(double pinball) {
        return new Accuracy(pinball, 3 * pinball, 0.8, 9 * pinball, 1_000);
    }
}
