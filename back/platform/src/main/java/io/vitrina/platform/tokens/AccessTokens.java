package io.vitrina.platform.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;

/** Checks access tokens: RS256 only, a key of auth, issuer, audience, lifetime, and all claims present. */
final class AccessTokens {

    private static final int CLOCK_SKEW_SECONDS = 5;
    private static final Set<String> CLAIMS = Set.of("sub", "merchant_id", "roles", "sid", "exp", "nbf", "jti");

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    AccessTokens(JWKSource<SecurityContext> keys, String issuer, String audience) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                audience, new JWTClaimsSet.Builder().issuer(issuer).build(), CLAIMS);
        claims.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
    }

    /** The token's claims, or nothing where it is not acceptable, whatever the reason. */
    Optional<JWTClaimsSet> check(String token) throws KeysUnavailable {
        try {
            return Optional.of(processor.process(token, null));
        } catch (ParseException | BadJOSEException unacceptable) {
            return Optional.empty();
        } catch (JOSEException cause) {
            throw new KeysUnavailable(cause);
        }
    }
}
