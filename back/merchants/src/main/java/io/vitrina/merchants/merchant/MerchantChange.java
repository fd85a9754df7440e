package io.vitrina.merchants.merchant;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a merchant changes about itself. */
@Serdeable
record MerchantChange(@NotBlank @Size(max = 200) String displayName) {

    MerchantChange {
        displayName = displayName == null ? "" : displayName.strip();
    }
}
