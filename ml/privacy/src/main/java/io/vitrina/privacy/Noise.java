package io.vitrina.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stable noise for a small cell: a factor drawn from the cell's name, never drawn again. Its spread is that of the share one cardholder has
 * in the cell, so that one more or one less cannot be told.
 */
public final class Noise {

    /** No noise: the cell is large enough. */
    public static final Noise NONE = new Noise(new byte[Long.BYTES], 0);

    private final byte[] key;
    private final double spread;

    private Noise(byte[] key, double spread) {
        this.key = key;
        this.spread = spread;
    }

    static Noise of(long seed, String cell, long cards) {
        ByteBuffer key = ByteBuffer.allocate(Long.BYTES + cell.length() * 4);
        key.putLong(seed).put(cell.getBytes(StandardCharsets.UTF_8));
        byte[] used = new byte[key.position()];
        key.flip().get(used);
        return new Noise(used, 2.0 / cards);
    }

    public boolean isNone() {
        return spread == 0;
    }

    /**
     * The value with this cell's noise for the named figure.
     *
     * @param figure names the figure within the cell, so that two figures do not get the same noise
     */
    public double apply(String figure, double value) {
        return isNone() ? value : value * (1 + spread * laplace(uniform(figure)));
    }

    /** The value with noise, as a whole number. */
    public long apply(String figure, long value) {
        return isNone() ? value : Math.round(apply(figure, (double) value));
    }

    /** Inverse of the Laplace distribution's function, cut at three times its scale. */
    private static double laplace(double uniform) {
        double centred = uniform - 0.5;
        double drawn = -Math.signum(centred) * Math.log(1 - 2 * Math.abs(centred));
        return Math.clamp(drawn, -3, 3);
    }

    private double uniform(String figure) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key);
            digest.update(figure.getBytes(StandardCharsets.UTF_8));
            long bits = ByteBuffer.wrap(digest.digest()).getLong() >>> 11;
            return (bits + 0.5) * 0x1.0p-53;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
