package io.vitrina.forecasting;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an expected value adds up from, in the unit of the series: a trend, and what the place in seasons, the part of the month, holidays and
 * regressors add to it. A method that does not tell them apart has a trend alone.
 *
 * @param parts by name and step, the trend first, all of one length
 */
public record Components(Map<String, double[]> parts) {

    /** What is left without all other parts. */
    public static final String TREND = "trend";

    public static final String YEAR = "year";
    public static final String MONTH = "month";
    public static final String HOLIDAY = "holiday";

    /** @throws IllegalArgumentException where there is no trend, or a part is of another length */
    public Components {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        double[] trend = parts.get(TREND);
        if (trend == null || parts.values().stream().anyMatch(part -> part.length != trend.length)) {
            throw new IllegalArgumentException("there is a trend, and all parts are as long as it");
        }
    }

    /** A trend alone. */
    public static Components of(double[] trend) {
        return new Components(Map.of(TREND, trend));
    }

    public int horizon() {
        return part(TREND).length;
    }

    /** What a part adds by step: nothing where there is no such part. */
    public double[] part(String name) {
        double[] part = parts.get(name);
        return part == null ? new double[horizon()] : part;
    }

    /** With more parts; one that is there already grows by it. */
    public Components plus(Map<String, double[]> more) {
        Map<String, double[]> all = new LinkedHashMap<>(parts);
        more.forEach((name, part) -> all.merge(name, part, Components::sum));
        return new Components(all);
    }

    /** What all parts add up to, by step. */
    public double[] sum() {
        return parts.values().stream().reduce(new double[horizon()], Components::sum);
    }

    private static double[] sum(double[] first, double[] second) {
        double[] sum = new double[first.length];
        Arrays.setAll(sum, step -> first[step] + second[step]);
        return sum;
    }
}
