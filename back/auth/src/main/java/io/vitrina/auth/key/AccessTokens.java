package io.vitrina.auth.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.vitrina.platform.tokens.TokenSettings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Issues access tokens. */
@Singleton
public class AccessTokens {

    /** How long an access token lives. */
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    private final KeyRing ring;
    private final Clock clock;

    AccessTokens(KeyRing ring, Clock clock) {
        this.ring = ring;
        this.clock = clock;
    }

    /** A token of this session of this person. */
    public String issue(UUID userId, String merchantId, String role, UUID sessionId) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject(userId.toString())
                .claim("merchant_id", merchantId)
                .claim("roles", List.of(role))
                .claim("sid", sessionId.toString())
                .issuer(TokenSettings.ISSUER)
                .audience(TokenSettings.AUDIENCE)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        return sign(claims, ring.signing());
    }

    private static String sign(JWTClaimsSet claims, SigningKey key) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.key().getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key.key()));
            return token.serialize();
        } catch (JOSEException cause) {
            throw new IllegalStateException("A token cannot be signed", cause);
        }
    }
}
