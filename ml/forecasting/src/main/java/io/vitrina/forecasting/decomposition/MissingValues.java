package io.vitrina.forecasting.decomposition;

/** Supplies values, where they are NaN, from the known ones beside them. */
public final class MissingValues {

    private MissingValues() {}

    /** Along a line between the known values, level before the first and after the last. Without a known value nothing changes. */
    public static void interpolate(double[] values, int length) {
        int known = -1;
        for (int at = 0; at < length; at++) {
            if (!Double.isNaN(values[at])) {
                if (at - known > 1) {
                    bridge(values, known, at);
                }
                known = at;
            }
        }
        if (known >= 0) {
            for (int at = known + 1; at < length; at++) {
                values[at] = values[known];
            }
        }
    }

    private static void bridge(double[] values, int known, int next) {
        double slope = known < 0 ? 0 : (values[next] - values[known]) / (next - known);
        for (int at = known + 1; at < next; at++) {
            values[at] = values[next] - slope * (next - at);
        }
    }

    /** Supplies the phases of a season that are never known, as they have nothing of their own to be learned from. */
    static void interpolateUnknownPhases(double[] values, int season) {
        double[] interpolated = values.clone();
        interpolate(interpolated, interpolated.length);
        for (int phase = 0; phase < season; phase++) {
            if (isUnknown(values, phase, season)) {
                for (int at = phase; at < values.length; at += season) {
                    values[at] = interpolated[at];
                }
            }
        }
    }

    private static boolean isUnknown(double[] values, int phase, int season) {
        for (int at = phase; at < values.length; at += season) {
            if (!Double.isNaN(values[at])) {
                return false;
            }
        }
        return true;
    }
}
