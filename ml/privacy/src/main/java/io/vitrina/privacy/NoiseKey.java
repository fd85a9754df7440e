package io.vitrina.privacy;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What noise is made from: a secret of the installation. Without it nobody can work noise out again and take it off; and since it is the
 * same for each publication, the noise of a cell whose figures have not changed is the same too, and averaging over publications tells
 * nothing.
 */
public final class NoiseKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int FEWEST_BYTES = 16;

    private final SecretKeySpec key;

    private NoiseKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * Takes a key.
     *
     * @param secret at least 128 bits in base64url
     * @throws IllegalArgumentException where it is none
     */
    public static NoiseKey of(String secret) {
        byte[] bytes = Base64.getUrlDecoder().decode(secret);
        if (bytes.length < FEWEST_BYTES) {
            throw new IllegalArgumentException("The key of the gate's noise has fewer than 128 bits");
        }
        return new NoiseKey(bytes);
    }

    /** 256 bits that nobody without the key can tell from random ones. */
    byte[] digest(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, impossible);
        }
    }
}
