package io.vitrina.merchants.merchant;

import io.vitrina.merchants.listing.Listing;
import io.vitrina.merchants.listing.Listing.Listed;
import java.util.Optional;

/** The merchants that the present transaction may see: the signed-in one, or all in a batch transaction. */
interface Merchants {

    Optional<Merchant> find(String merchantId);

    Listed<Merchant> list(Listing listing);

    /** Sets the name where the merchant still has this version; the merchant as it is then, or empty where it has not. */
    Optional<Merchant> rename(Merchant merchant, String displayName);
}
