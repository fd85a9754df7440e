package io.vitrina.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Stable noise for a small cell, drawn from the installation's secret, the cell's name and its number of cards, never drawn again. Its spread
 * is that of the share one cardholder has in the cell, so that one more or one less cannot be told.
 */
public final class Noise {

    /** No noise: the cell is large enough. */
    public static final Noise NONE = new Noise(null, "", 0);

    private final @Nullable NoiseKey key;
    private final String cell;
    private final double share;

    private Noise(@Nullable NoiseKey key, String cell, double share) {
        this.key = key;
        this.cell = cell;
        this.share = share;
    }

    static Noise of(NoiseKey key, String cell, long cards) {
        return new Noise(key, cell + '\n' + cards, 1.0 / cards);
    }

    public boolean isNone() {
        return key == null;
    }

    /**
     * An amount with this cell's noise for the named figure: a factor with the spread of two cardholders' share.
     *
     * @param figure names the figure within the cell, so that two figures do not get the same noise
     */
    public double apply(String figure, double value) {
        return value * (1 + 2 * share * drawn(figure));
    }

    /** The amount with noise, as a whole number. */
    public long apply(String figure, long value) {
        return isNone() ? value : Math.round(apply(figure, (double) value));
    }

    /** A share of the cell's cardholders, between 0 and 1, give or take the share of one: also an empty one is not certain to be. */
    public double applyToShare(String figure, double value) {
        return isNone() ? value : Math.clamp(value + share * drawn(figure), 0, 1);
    }

    /** From the distribution of Laplace with scale 1, cut at three times that; 0 without noise. */
    private double drawn(String figure) {
        if (key == null) {
            return 0;
        }
        byte[] digest = key.digest((cell + '\n' + figure).getBytes(StandardCharsets.UTF_8));
        double uniform = ((ByteBuffer.wrap(digest).getLong() >>> 11) + 0.5) * 0x1.0p-53;
        double centred = uniform - 0.5;
        return Math.clamp(-Math.signum(centred) * Math.log(1 - 2 * Math.abs(centred)), -3, 3);
    }
}
