package io.vitrina.purchasingpower.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.privacy.GateRules;
import io.vitrina.privacy.Gated;
import io.vitrina.privacy.Gated.Released;
import io.vitrina.privacy.Gated.Withheld;
import io.vitrina.privacy.NoiseKey;
import io.vitrina.privacy.PrivacyGate;
import io.vitrina.privacy.Reason;
import io.vitrina.purchasingpower.distribution.Figures;
import io.vitrina.purchasingpower.estimate.Bands;
import io.vitrina.purchasingpower.estimate.CardEstimates;
import io.vitrina.purchasingpower.estimate.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

final class GatedSpreadTest {

    private static final Bands BANDS = new Bands(List.of(100_000L, 150_000L, 200_000L));

    private final CardEstimates estimates = new CardEstimates();
    private final GatedSpread gated = new GatedSpread(
            new PrivacyGate(GateRules.defaults(), NoiseKey.of("0123456789abcdefghijklmnopqrstuv")),
            estimates,
            Measure.INCOME,
            BANDS);

    @Test
    void nineteen_cards_are_too_few() {
        assertThat(figures("cell", 19))
                .isInstanceOfSatisfying(
                        Withheld.class,
                        withheld -> assertThat(withheld.reason()).isEqualTo(Reason.TOO_FEW_CARDS));
    }

    @Test
    void twenty_cards_are_shown_with_noise_that_is_the_same_each_time() {
        Figures first = released(figures("cell", 20));

        assertThat(first.noise()).isTrue();
        assertThat(released(figures("cell", 20))).isEqualTo(first);
        assertThat(released(figures("another cell", 20))).isNotEqualTo(first);
        assertThat(first.p10()).isLessThanOrEqualTo(first.p50());
        assertThat(first.p50()).isLessThanOrEqualTo(first.p90());
    }

    @Test
    void fifty_cards_are_shown_as_they_are_with_the_index_to_the_region() {
        Figures figures = released(figures("cell", 50));

        assertThat(figures.noise()).isFalse();
        assertThat(figures.index()).isBetween(99.0, 101.0);
        assertThat(figures.shares().stream().mapToDouble(Double::doubleValue).sum())
                .isBetween(0.998, 1.002);
    }

    @Test
    void cards_without_an_estimate_do_not_count() {
        RoaringBitmap cards = RoaringBitmap.bitmapOfRange(0, 60);
        for (int card = 0; card < 10; card++) {
            estimates.add(card, new double[] {100_000, 150_000, 250_000}, 0, "centro");
        }

        assertThat(gated.figures("cell", cards, 150_000L)).isInstanceOf(Withheld.class);
    }

    @Test
    void cards_of_the_viewer_do_not_count() {
        figures("cell", 60);

        assertThat(gated.figures("cell", RoaringBitmap.bitmapOfRange(0, 60), 19, 150_000L))
                .isInstanceOf(Withheld.class);
        assertThat(released(gated.figures("cell", RoaringBitmap.bitmapOfRange(0, 60), 49, 150_000L))
                        .noise())
                .isTrue();
    }

    @Test
    void there_is_no_index_to_what_may_not_be_told() {
        figures("cell", 60);

        assertThat(released(gated.figures("cell", RoaringBitmap.bitmapOfRange(0, 60), null))
                        .index())
                .isNull();
    }

    private Gated<Figures> figures(String cell, int cards) {
        for (int card = estimates.cards(); card < cards; card++) {
            estimates.add(card, new double[] {100_000, 150_000, 250_000}, 0, "centro");
        }
        return gated.figures(cell, RoaringBitmap.bitmapOfRange(0, cards), 150_000L);
    }

    private static Figures released(Gated<Figures> gated) {
        if (gated instanceof Released<Figures> released) {
            return released.value();
        }
        throw new AssertionError("The gate has withheld it");
    }
}
