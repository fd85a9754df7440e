package io.vitrina.purchasingpower.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpreadTest {

    private final CardEstimates estimates = new CardEstimates();

    @Test
    void the_median_of_cardholders_who_are_alike_is_theirs_to_a_per_cent() {
        for (int card = 0; card < 100; card++) {
            estimates.add(card, new double[] {100_000, 150_000, 250_000}, 0, "centro");
        }
        Spread spread = spread(Measure.INCOME);

        assertThat((double) spread.quantileMinor(0.5)).isCloseTo(150_000, within(1_500.0));
        assertThat((double) spread.quantileMinor(0.1)).isCloseTo(100_000, within(1_000.0));
        assertThat((double) spread.quantileMinor(0.9)).isCloseTo(250_000, within(2_500.0));
    }

    @Test
    void spending_power_is_what_essentials_leave_and_never_below_nothing() {
        estimates.add(0, new double[] {100_000, 150_000, 250_000}, 60_000, "centro");
        estimates.add(1, new double[] {10_000, 20_000, 30_000}, 60_000, "centro");
        Spread spread = spread(Measure.SPENDING);

        assertThat((double) spread.quantileMinor(0.9)).isCloseTo(190_000, within(2_000.0));
        assertThat(spread.quantileMinor(0.3)).isZero();
    }

    @Test
    void the_shares_of_all_bands_sum_to_one() {
        for (int card = 0; card < 1_000; card++) {
            estimates.add(card, new double[] {1_000.0 * card, 1_500.0 * card, 2_500.0 * card}, 0, "centro");
        }
        Spread spread = spread(Measure.INCOME);
        List<Double> shares = spread.shares(Bands.of(spread));

        assertThat(shares).hasSize(7).allMatch(share -> share >= 0);
        assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void bands_are_round_and_ascend() {
        for (int card = 0; card < 500; card++) {
            estimates.add(
                    card, new double[] {80_000 + 100 * card, 90_000 + 700 * card, 100_000 + 900 * card}, 0, "centro");
        }
        List<Long> bounds = Bands.of(spread(Measure.INCOME)).bounds();

        assertThat(bounds).isSorted().doesNotHaveDuplicates().allMatch(bound -> bound % 1_000 == 0);
    }

    @Test
    void a_card_that_was_not_scored_is_known_to_be_missing() {
        estimates.add(7, new double[] {1, 2, 3}, 0, "centro");

        assertThat(estimates.has(7)).isTrue();
        assertThat(estimates.has(6)).isFalse();
        assertThat(estimates.has(70_000)).isFalse();
        assertThat(estimates.cards()).isEqualTo(1);
    }

    private Spread spread(Measure measure) {
        Spread spread = new Spread(measure);
        for (int card = 0; card < estimates.bound(); card++) {
            if (estimates.has(card)) {
                spread.add(estimates, card);
            }
        }
        return spread;
    }
}
