package io.vitrina.merchants.merchant;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The merchants that the present transaction may see: the signed-in one, or all in a batch transaction. */
interface Merchants {

    Optional<Merchant> find(String merchantId);

    /** In order of merchant id, those after the given one. */
    List<Merchant> list(@Nullable String afterMerchantId, int limit);

    /** Sets the name where the merchant still has this version; the merchant as it is then, or empty where it has not. */
    Optional<Merchant> rename(Merchant merchant, String displayName);
}
