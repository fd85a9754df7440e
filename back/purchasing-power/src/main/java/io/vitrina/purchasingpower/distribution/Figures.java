package io.vitrina.purchasingpower.distribution;

import java.util.List;

/**
 * A distribution that has passed the gate. Amounts in minor units.
 *
 * @param index median in per cent of the median of the people in the merchant's region
 * @param shares of cardholders by band
 * @param noise whether stable noise was added, since few cardholders are behind it
 */
public record Figures(long p10, long p50, long p90, double index, List<Double> shares, boolean noise) {

    public Figures {
        shares = List.copyOf(shares);
    }
}
