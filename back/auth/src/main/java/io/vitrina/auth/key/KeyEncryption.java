package io.vitrina.auth.key;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts private keys at rest: AES-256-GCM with the installation's key, the key's id bound to it. */
@Singleton
final class KeyEncryption {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    KeyEncryption(@Value("${vitrina.auth.key-encryption-key}") String secret) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        key = new SecretKeySpec(digest, "AES");
    }

    byte[] encrypt(String keyId, String content) {
        try {
            byte[] iv = new byte[IV_BYTES];
            RANDOM.nextBytes(iv);
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, iv, keyId).doFinal(content.getBytes(StandardCharsets.UTF_8));
            byte[] both = Arrays.copyOf(iv, IV_BYTES + encrypted.length);
            System.arraycopy(encrypted, 0, both, IV_BYTES, encrypted.length);
            return both;
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("A signing key cannot be encrypted", cause);
        }
    }

    String decrypt(String keyId, byte[] both) {
        try {
            byte[] iv = Arrays.copyOf(both, IV_BYTES);
            byte[] content = cipher(Cipher.DECRYPT_MODE, iv, keyId).doFinal(both, IV_BYTES, both.length - IV_BYTES);
            return new String(content, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(
                    "Signing key " + keyId + " cannot be decrypted: was the installation's key replaced?", cause);
        }
    }

    private Cipher cipher(int mode, byte[] iv, String keyId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(keyId.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
