package io.vitrina.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vitrina.privacy.Gated.Released;
import io.vitrina.privacy.Gated.Withheld;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrivacyGateTest {

    private static final NoiseKey KEY = NoiseKey.of("0123456789abcdefghijklmnopqrstuv");
    private static final NoiseKey OTHER_KEY = NoiseKey.of("vutsrqponmlkjihgfedcba9876543210");

    private final PrivacyGate gate = new PrivacyGate(GateRules.defaults(), KEY);

    @Test
    void six_equal_owners_pass_since_each_of_them_sees_five_peers() {
        assertThat(reason(1, 1, 1, 1, 1, 1)).isNull();
    }

    @Test
    void five_owners_are_too_few_since_one_of_them_may_be_looking() {
        assertThat(reason(1, 1, 1, 1, 1)).isEqualTo(Reason.TOO_FEW_PEERS);
    }

    @Test
    void percentiles_need_ten_peers_besides_the_viewer() {
        double[] ten = IntStream.range(0, 10).mapToDouble(i -> 1).toArray();
        double[] eleven = IntStream.range(0, 11).mapToDouble(i -> 1).toArray();

        assertThat(gate.percentiles(contributions(ten), () -> 1).isReleased()).isFalse();
        assertThat(gate.percentiles(contributions(eleven), () -> 1).isReleased())
                .isTrue();
    }

    @Test
    void an_owner_with_more_than_a_quarter_of_what_a_viewer_sees_dominates_the_cell() {
        // without the second largest (10), the largest is 26 of 100
        assertThat(reason(26, 10, 10, 10, 10, 10, 10, 10, 10, 4)).isEqualTo(Reason.DOMINANT_PEER);
        assertThat(reason(25, 10, 10, 10, 10, 10, 10, 10, 10, 5)).isNull();
    }

    @Test
    void a_cell_about_customers_is_exact_from_50_cards_noisy_from_20_and_withheld_below() {
        assertThat(gate.customers(50, "cell", noise -> noise.apply("p50", 1_000L)))
                .satisfies(cell -> assertThat(value(cell)).isEqualTo(1_000L));
        assertThat(gate.customers(49, "cell", Noise::isNone))
                .satisfies(cell -> assertThat(value(cell)).isEqualTo(false));
        assertThat(gate.customers(20, "cell", Noise::isNone).isReleased()).isTrue();
        assertThat(gate.customers(19, "cell", Noise::isNone))
                .isInstanceOfSatisfying(
                        Withheld.class, cell -> assertThat(cell.reason()).isEqualTo(Reason.TOO_FEW_CARDS));
    }

    @Test
    void noise_is_the_same_each_time_and_another_for_another_cell_figure_or_installation() {
        double once = noisy(gate, "cell", "p50");

        assertThat(noisy(gate, "cell", "p50")).isEqualTo(once);
        assertThat(noisy(gate, "other", "p50")).isNotEqualTo(once);
        assertThat(noisy(gate, "cell", "p90")).isNotEqualTo(once);
        assertThat(noisy(new PrivacyGate(GateRules.defaults(), OTHER_KEY), "cell", "p50"))
                .isNotEqualTo(once);
    }

    @Test
    void noise_stays_within_three_times_its_scale_and_does_not_shift_the_mean() {
        double[] drawn = IntStream.range(0, 5_000)
                .mapToDouble(cell -> noisy(gate, "cell " + cell, "p50"))
                .toArray();

        assertThat(Arrays.stream(drawn).max().orElseThrow()).isLessThanOrEqualTo(1_000 * (1 + 3 * 2.0 / 30));
        assertThat(Arrays.stream(drawn).min().orElseThrow()).isGreaterThanOrEqualTo(1_000 * (1 - 3 * 2.0 / 30));
        assertThat(Arrays.stream(drawn).average().orElseThrow()).isBetween(995.0, 1_005.0);
    }

    @Test
    void without_an_installations_key_what_needs_noise_is_withheld() {
        PrivacyGate silent = new PrivacyGate(GateRules.defaults());

        assertThat(silent.customers(49, "cell", Noise::isNone).isReleased()).isFalse();
        assertThat(silent.customers(50, "cell", Noise::isNone).isReleased()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> NoiseKey.of("c2hvcnQ"));
    }

    @Test
    void noise_on_shares_is_as_large_as_one_cardholder_also_where_there_is_nobody() {
        double[] drawn = IntStream.range(0, 2_000)
                .mapToDouble(cell ->
                        (Double) value(gate.customers(25, "cell " + cell, noise -> noise.applyToShare("band", 0.5))))
                .map(share -> Math.abs(share - 0.5))
                .toArray();

        assertThat(Arrays.stream(drawn).average().orElseThrow()).isBetween(0.8 / 25, 1.1 / 25);
        assertThat(IntStream.range(0, 100)
                        .mapToDouble(cell -> (Double)
                                value(gate.customers(25, "cell " + cell, noise -> noise.applyToShare("band", 0.0))))
                        .filter(share -> share > 0)
                        .count())
                .isBetween(30L, 70L);
    }

    @Test
    void an_exact_figure_about_customers_takes_fifty_cards() {
        assertThat(gate.exactly(50, () -> 1).isReleased()).isTrue();
        assertThat(gate.exactly(49, () -> 1).isReleased()).isFalse();
    }

    @Test
    void a_tightened_p_percent_rule_withholds_what_the_others_let_through() {
        double[] parts = {10, 10, 8, 8, 8, 8, 8};
        PrivacyGate tightened = new PrivacyGate(new GateRules(5, 10, 0.25, 5, 50, 20));

        assertThat(gate.peers(contributions(parts), () -> 1).isReleased()).isTrue();
        assertThat(tightened.peers(contributions(parts), () -> 1))
                .isInstanceOfSatisfying(
                        Withheld.class, cell -> assertThat(cell.reason()).isEqualTo(Reason.RECOVERABLE_PEER));
    }

    @Test
    void rules_can_be_tightened_but_not_loosened() {
        assertThat(new GateRules(8, 12, 0.2, 0.3, 100, 30).peers()).isEqualTo(8);
        assertThatIllegalArgumentException().isThrownBy(() -> new GateRules(4, 10, 0.25, 0.25, 50, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> new GateRules(5, 9, 0.25, 0.25, 50, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> new GateRules(5, 10, 0.26, 0.25, 50, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> new GateRules(5, 10, 0.25, 0.24, 50, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> new GateRules(5, 10, 0.25, 0.25, 49, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> new GateRules(5, 10, 0.25, 0.25, 50, 19));
    }

    /**
     * Random cells of every shape. Each contributor in turn is the attacker: it knows the cell's sum and its own part, and takes the rest for
     * an upper bound of any other. In a released cell it never comes within a quarter of anybody's true value, sees at least five peers, and
     * nobody is more than a quarter of what it sees.
     */
    @Test
    void no_contributor_of_a_released_cell_can_recover_another_within_p_percent() {
        Random random = new Random(20_261_031);
        int released = 0;
        for (int trial = 0; trial < 20_000; trial++) {
            double[] parts = random.doubles(1 + random.nextInt(40))
                    .map(u -> Math.exp(random.nextGaussian() * 2 * u))
                    .toArray();
            if (reason(parts) == null) {
                released++;
                attack(parts);
            }
        }
        assertThat(released).isBetween(1_000, 19_000);
    }

    private static void attack(double[] parts) {
        double total = Arrays.stream(parts).sum();
        for (int attacker = 0; attacker < parts.length; attacker++) {
            double seen = total - parts[attacker];
            assertThat(parts.length - 1).isGreaterThanOrEqualTo(5);
            for (int target = 0; target < parts.length; target++) {
                if (target != attacker) {
                    assertThat(seen)
                            .as("upper bound of a contributor")
                            .isGreaterThanOrEqualTo(1.25 * parts[target] * (1 - 1e-9));
                    assertThat(parts[target]).as("share in what is seen").isLessThanOrEqualTo(0.25 * seen * (1 + 1e-9));
                }
            }
        }
    }

    private @Nullable Reason reason(double... parts) {
        Gated<String> gated = gate.peers(contributions(parts), () -> "figure");
        return gated instanceof Withheld<String> withheld ? withheld.reason() : null;
    }

    private static Contributions contributions(double... parts) {
        double[] sorted = Arrays.stream(parts).sorted().toArray();
        double second = sorted.length > 1 ? sorted[sorted.length - 2] : 0;
        return new Contributions(sorted.length, Arrays.stream(sorted).sum(), sorted[sorted.length - 1], second);
    }

    private static Object value(Gated<?> gated) {
        return ((Released<?>) gated).value();
    }

    private static double noisy(PrivacyGate gate, String cell, String figure) {
        return (Double) value(gate.customers(30, cell, noise -> noise.apply(figure, 1_000.0)));
    }
}
