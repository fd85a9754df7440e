package io.vitrina.platform.tokens;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What makes an access token acceptable.
 *
 * @param jwksUrl where auth publishes its keys
 */
@ConfigurationProperties("vitrina.tokens")
public record TokenSettings(
        String jwksUrl,
        @Bindable(defaultValue = TokenSettings.ISSUER) String issuer,
        @Bindable(defaultValue = TokenSettings.AUDIENCE) String audience) {

    public static final String ISSUER = "vitrina";
    public static final String AUDIENCE = "vitrina-api";
}
