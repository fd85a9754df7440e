package io.vitrina.purchasingpower.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardEstimatesTest {

    private static final double[] INCOME = {100_000, 200_000, 300_000};
    private static final int AREAS = Short.MAX_VALUE + 2;

    @Test
    void a_bank_may_have_more_areas_than_a_short_number_counts() {
        CardEstimates estimates = new CardEstimates();
        for (int card = 0; card < AREAS; card++) {
            estimates.add(card, INCOME, 0, "area-" + card);
        }

        assertThat(estimates.has(AREAS - 1)).isTrue();
        assertThat(estimates.area(AREAS - 1)).isEqualTo("area-" + (AREAS - 1));
        assertThat(estimates.area(0)).isEqualTo("area-0");
    }
}
