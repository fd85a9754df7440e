package io.vitrina.auth.signin;

import io.vitrina.auth.user.Email;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Somebody tries to sign in.
 *
 * @param email normalised
 * @param address the network address it comes from
 */
record Attempt(String email, String password, String address) {

    Attempt {
        email = Email.normalise(email);
    }

    /** What failures are counted by for the account, whether it exists or not. */
    byte[] accountKey() {
        return hash("email:" + email);
    }

    /** What failures are counted by for the place they come from. */
    byte[] addressKey() {
        return hash("address:" + address);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "an attempt from " + address;
    }
}
