package io.vitrina.auth.membership;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What is to be changed; what is absent stays. */
@Serdeable
record MemberChange(
        @Nullable @Pattern(regexp = "owner|analyst|viewer") String role,
        @Nullable Boolean active) {}
