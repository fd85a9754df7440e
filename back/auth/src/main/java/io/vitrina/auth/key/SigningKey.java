package io.vitrina.auth.key;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;

/**
 * A key that signs access tokens.
 *
 * @param signsFrom known to everybody before this moment, used from it on
 */
record SigningKey(RSAKey key, Instant createdAt, Instant signsFrom) {

    @Override
    public String toString() {
        return key.getKeyID();
    }
}
