package io.vitrina.metrics.peers;

import java.util.Map;
import java.util.Optional;

/**
 * Where a merchant and each of its outlets stand in a publication.
 *
 * @param merchant where most of its revenue is made; empty where the publication does not know the merchant
 * @param outlets by outlet id
 */
public record MerchantStanding(Optional<Standing> merchant, Map<String, Standing> outlets) {

    public MerchantStanding {
        outlets = Map.copyOf(outlets);
    }
}
