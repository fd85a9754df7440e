package io.vitrina.purchasingpower.distribution;

import io.vitrina.purchasingpower.estimate.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A distribution as it is kept: figures, or the reason why there are none.
 *
 * @param key outlet, area or month; for peers and region the level of the place: area, region or country
 * @param place name of the place, for peers and region
 */
public record StoredDistribution(
        String merchantId,
        Measure measure,
        Subject subject,
        String key,
        String place,
        @Nullable String reason,
        @Nullable Figures figures) {

    public StoredDistribution {
        if ((reason == null) == (figures == null)) {
            throw new IllegalArgumentException("A distribution has either figures or a reason");
        }
    }
}
