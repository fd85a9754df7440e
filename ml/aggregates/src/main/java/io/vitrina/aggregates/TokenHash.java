package io.vitrina.aggregates;

/** Hashes of identifiers. */
final class TokenHash {

    private TokenHash() {}

    /** 64 bits of an identifier: FNV-1a (Fowler, Noll, Vo), then mixed. Two of 100 million agree by chance with odds of 1 to 3,700. */
    static long of(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
        return hash ^ hash >>> 32;
    }
}
