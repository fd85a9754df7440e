package io.vitrina.auth.guessing;

import io.vitrina.auth.user.Email;
import io.vitrina.auth.user.UserAccount;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A password that somebody says is the one of an account.
 *
 * @param subject what is guessed at, whether it exists or not
 * @param address the network address that the guess comes from
 */
public record Guess(String subject, String password, String address) {

    /** A guess of somebody who signs in. */
    public static Guess ofSignIn(String email, String password, String address) {
        return new Guess("email:" + Email.normalise(email), password, address);
    }

    /** A guess of somebody who has signed in: counted apart, so that strangers who guess do not keep anybody from a new password. */
    public static Guess ofCurrentPassword(UserAccount account, String password, String address) {
        return new Guess("user:" + account.userId(), password, address);
    }

    /** What failures are counted by for the account. */
    byte[] accountKey() {
        return hash(subject);
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
        return "a guess from " + address;
    }
}
