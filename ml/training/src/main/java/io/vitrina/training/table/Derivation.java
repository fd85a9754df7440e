package io.vitrina.training.table;

import io.vitrina.publication.Feature;
import io.vitrina.training.quantiles.Moments;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds totals and shares that trees find hard by themselves. Amounts are columns of long-tailed numbers that are never
 * negative; counts are columns of few small whole numbers. Names play no part.
 */
final class Derivation {

    private static final int FEWEST_AMOUNTS = 3;
    private static final int MOST_COUNTS_VALUE = 200;

    private Derivation() {}

    static void extend(List<Feature> features, List<double[]> values) {
        List<Integer> amounts = indices(features, values, Derivation::isAmount);
        List<Integer> counts = indices(features, values, Derivation::isCount);
        if (amounts.size() < FEWEST_AMOUNTS) {
            return;
        }
        List<double[]> sources = List.copyOf(values);
        List<Feature> names = List.copyOf(features);
        double[] total = total(sources, amounts);
        add(features, values, "total of amounts", total);
        for (int amount : amounts) {
            add(features, values, names.get(amount).name() + " (share)", ratio(sources.get(amount), total));
        }
        if (counts.size() > 1) {
            double[] count = total(sources, counts);
            add(features, values, "total of counts", count);
            add(features, values, "amount per count", ratio(total, count));
        }
    }

    private interface Kind {
        boolean matches(double[] known);
    }

    private static List<Integer> indices(List<Feature> features, List<double[]> values, Kind kind) {
        return IntStream.range(0, features.size())
                .filter(index -> features.get(index).type() == Feature.Type.NUMBER)
                .filter(index -> kind.matches(known(values.get(index))))
                .boxed()
                .toList();
    }

    private static boolean isAmount(double[] known) {
        return Arrays.stream(known).allMatch(value -> value >= 0)
                && Moments.skewness(known) > 1
                && Arrays.stream(known).distinct().count() > 30;
    }

    private static boolean isCount(double[] known) {
        long different = Arrays.stream(known).distinct().count();
        return different > 5
                && different <= 50
                && Arrays.stream(known)
                        .allMatch(value -> value >= 0 && value <= MOST_COUNTS_VALUE && value == Math.rint(value));
    }

    private static double[] known(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    private static double[] total(List<double[]> values, List<Integer> columns) {
        double[] total = new double[values.getFirst().length];
        for (int column : columns) {
            for (int row = 0; row < total.length; row++) {
                double value = values.get(column)[row];
                total[row] += Double.isNaN(value) ? 0 : value;
            }
        }
        return total;
    }

    private static double[] ratio(double[] part, double[] whole) {
        return IntStream.range(0, part.length)
                .mapToDouble(row -> whole[row] > 0 ? part[row] / whole[row] : Double.NaN)
                .toArray();
    }

    private static void add(List<Feature> features, List<double[]> values, String name, double[] column) {
        features.add(Feature.number(name, "derived"));
        values.add(column);
    }
}
