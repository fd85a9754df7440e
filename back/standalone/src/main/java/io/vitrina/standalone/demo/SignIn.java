package io.vitrina.standalone.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How somebody signs in to the demonstration.
 *
 * @param role owner, analyst or viewer of a merchant, or operator of the bank, who has no merchant
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SignIn(
        String email,
        String password,
        String role,
        @Nullable String merchantId,
        @Nullable String merchantName) {

    /** The sign-in without its password, as it may be printed in a log. */
    @Override
    public String toString() {
        return email + " (" + role + ")";
    }
}
