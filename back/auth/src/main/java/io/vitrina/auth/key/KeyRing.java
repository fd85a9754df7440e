package io.vitrina.auth.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.vitrina.auth.audit.Audit;
import io.vitrina.platform.tenancy.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The keys in use. A key signs for thirty days; its successor is published ten minutes before it takes over, and it stays published for an
 * hour after, longer than any token lives. Copies of the service agree through the database.
 */
@Singleton
class KeyRing {

    static final Duration SIGNS_FOR = Duration.ofDays(30);
    static final Duration PUBLISHED_BEFORE = Duration.ofMinutes(10);
    static final Duration PUBLISHED_AFTER = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int BITS = 2048;

    private final SigningKeys keys;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;
    private volatile @Nullable Remembered remembered;

    KeyRing(SigningKeys keys, Transactions transactions, Audit audit, Clock clock) {
        this.keys = keys;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    private record Remembered(List<SigningKey> keys, Instant until) {}

    /** Every key whose tokens may be about, the newest first. */
    List<SigningKey> published() {
        Remembered known = remembered;
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.keys();
        }
        List<SigningKey> current = transactions.overAllMerchants("auth", connection -> rotated());
        remembered = new Remembered(current, clock.instant().plus(REMEMBERED));
        return current;
    }

    /** The key that signs now. */
    SigningKey signing() {
        return signing(published());
    }

    private SigningKey signing(List<SigningKey> all) {
        Instant now = clock.instant();
        return all.stream()
                .filter(key -> !key.signsFrom().isAfter(now))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no key to sign with"));
    }

    private List<SigningKey> rotated() {
        Instant now = clock.instant();
        List<SigningKey> all = keys.all();
        if (!isDue(all, now) && old(all, now).isEmpty()) {
            return all;
        }
        all = keys.allLocked();
        if (isDue(all, now)) {
            add(all.isEmpty() ? now : now.plus(PUBLISHED_BEFORE), now);
        }
        old(all, now).forEach(keys::remove);
        return keys.all();
    }

    private static boolean isDue(List<SigningKey> all, Instant now) {
        return all.isEmpty()
                || !all.getFirst()
                        .signsFrom()
                        .plus(SIGNS_FOR)
                        .minus(PUBLISHED_BEFORE)
                        .isAfter(now);
    }

    private void add(Instant signsFrom, Instant now) {
        try {
            RSAKey key = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
            keys.add(new SigningKey(key, now, signsFrom));
            audit.record(Audit.Kind.KEY_CREATED, "", null, key.getKeyID());
        } catch (JOSEException cause) {
            throw new IllegalStateException("No signing key can be made", cause);
        }
    }

    /** A key may go when its successor has been signing for longer than a token lives. */
    private static List<SigningKey> old(List<SigningKey> all, Instant now) {
        return IntStream.range(1, all.size())
                .filter(i -> all.get(i - 1).signsFrom().plus(PUBLISHED_AFTER).isBefore(now))
                .mapToObj(all::get)
                .toList();
    }
}
