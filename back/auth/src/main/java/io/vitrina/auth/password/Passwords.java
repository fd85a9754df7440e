package io.vitrina.auth.password;

import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id (Biryukov, Dinu, Khovratovich, 2015) with 19 MiB, two passes and one lane. So many at once as there are
 * permits: more would only take memory from each other.
 */
@Singleton
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore permits = new Semaphore(AT_ONCE, true);
    private final String nobodys = hash("nobody's password");

    /** The hash of a new password, with its parameters and salt. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new StoredHash(
                        StoredHash.MEMORY_KIB,
                        StoredHash.PASSES,
                        StoredHash.LANES,
                        salt,
                        compute(password, StoredHash.empty(salt)))
                .text();
    }

    /**
     * Whether the password is the stored one. Without a stored one it takes as long, and is not.
     *
     * @throws ProblemException {@code overloaded} where too many wait already
     */
    public boolean matches(String password, @Nullable String stored) {
        StoredHash expected = StoredHash.parse(stored == null ? nobodys : stored);
        boolean same = MessageDigest.isEqual(expected.hash(), compute(password, expected));
        return same && stored != null;
    }

    private byte[] compute(String password, StoredHash parameters) {
        acquire();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(parameters.memoryKib())
                    .withIterations(parameters.passes())
                    .withParallelism(parameters.lanes())
                    .withSalt(parameters.salt())
                    .build());
            byte[] hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            permits.release();
        }
    }

    private void acquire() {
        try {
            if (!permits.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ProblemException.retryAfter(ProblemType.OVERLOADED, WAIT);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.OVERLOADED);
        }
    }
}
