package io.vitrina.purchasingpower.distribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distribution that has passed the gate. Amounts in minor units.
 *
 * @param index median in per cent of the median of the people in the merchant's region; null where that may not be told
 * @param shares of cardholders by band
 * @param noise whether stable noise was added, since few cardholders are behind it
 */
public record Figures(
        long p10, long p50, long p90, @Nullable Double index, List<Double> shares, boolean noise) {

    public Figures {
        shares = List.copyOf(shares);
    }

    /** The same as what others are measured against: index 100. */
    public Figures asReference() {
        return new Figures(p10, p50, p90, p50 == 0 ? null : Double.valueOf(100), shares, noise);
    }
}
