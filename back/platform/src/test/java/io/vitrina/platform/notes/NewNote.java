package io.vitrina.platform.notes;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** @param merchantId another merchant's, which the database refuses; the own one where absent */
@Serdeable
record NewNote(
        @NotBlank String text,
        @Nullable @Max(5) Integer stars,
        @Nullable String merchantId) {}
