package io.vitrina.purchasingpower.estimate;

import java.util.ArrayList;
import java.util.List;

/**
 * Bands of amounts that a distribution is shown in: the same for everybody in a publication, so that cells cannot be differenced.
 *
 * @param bounds upper bounds of all bands but the last, in minor units, ascending
 */
public record Bands(List<Long> bounds) {

    private static final int MINOR = 100;
    private static final int BANDS = 7;

    public Bands {
        bounds = List.copyOf(bounds);
    }

    /** Round bounds between the lowest and the highest tenth of a population. */
    public static Bands of(Spread population) {
        double low = population.quantileMinor(0.1);
        double high = Math.max(population.quantileMinor(0.9), low + MINOR);
        long step = round((high - low) / (BANDS - 2));
        long first = Math.max(1, Math.round(low / step)) * step;
        List<Long> bounds = new ArrayList<>();
        for (int i = 0; i < BANDS - 1; i++) {
            bounds.add(first + i * step);
        }
        return new Bands(bounds);
    }

    /** 1, 2 or 5 times a power of ten of whole units. */
    private static long round(double step) {
        double units = Math.max(1, step / MINOR);
        double power = Math.pow(10, Math.floor(Math.log10(units)));
        double lead = units / power;
        long rounded = lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10;
        return Math.round(rounded * power) * MINOR;
    }

    int count() {
        return bounds.size() + 1;
    }

    int of(long minor) {
        int band = 0;
        while (band < bounds.size() && minor >= bounds.get(band)) {
            band++;
        }
        return band;
    }
}
