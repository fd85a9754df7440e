package io.vitrina.training.quantiles;

import io.vitrina.models.LinearTerm;
import io.vitrina.models.Member;
import io.vitrina.models.OrdinalMember;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The proportional-odds model (McCullagh 1980) of a target with few values, with a ridge penalty, by Newton's method. */
record ProportionalOdds(String name, double penalty) implements Candidate {

    private static final int MOST_STEPS = 50;
    private static final double CONVERGED = 1e-8;

    @Override
    public Fitted fit(FeatureMatrix features, double[] target, List<Double> levels, long seed) {
        double[] values = Arrays.stream(target).distinct().sorted().toArray();
        List<LinearTerm> terms = LinearTerms.of(features, false);
        int[] classes = Arrays.stream(target)
                .mapToInt(value -> Arrays.binarySearch(values, value))
                .toArray();
        OddsLikelihood likelihood =
                new OddsLikelihood(LinearTerms.design(terms, features), classes, values.length, penalty);
        double[] parameters = maximise(likelihood);
        double[] thresholds = Arrays.copyOf(parameters, values.length - 1);
        double[] coefficients = Arrays.copyOfRange(parameters, values.length - 1, parameters.length);
        return new FittedOdds(
                new OrdinalMember(
                        terms,
                        LinearQuantiles.boxed(coefficients),
                        LinearQuantiles.boxed(thresholds),
                        LinearQuantiles.boxed(values)),
                levels);
    }

    private static double[] maximise(OddsLikelihood likelihood) {
        double[] parameters = likelihood.start();
        double value = likelihood.value(parameters);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = likelihood.newtonDirection(parameters);
            double length = 1;
            double[] next = moved(parameters, direction, length);
            double nextValue = likelihood.value(next);
            while (!(nextValue >= value) && length > 1e-6) {
                length /= 2;
                next = moved(parameters, direction, length);
                nextValue = likelihood.value(next);
            }
            if (!(nextValue - value > CONVERGED * Math.abs(value))) {
                return parameters;
            }
            parameters = next;
            value = nextValue;
        }
        return parameters;
    }

    private static double[] moved(double[] from, double[] direction, double length) {
        double[] moved = from.clone();
        for (int index = 0; index < moved.length; index++) {
            moved[index] += length * direction[index];
        }
        return moved;
    }

    private record FittedOdds(OrdinalMember fitted, List<Double> levels) implements Fitted {
        @Override
        public double[][] quantiles(FeatureMatrix features) {
            return fitted.quantiles(features.values(), features.rows(), features.width(), levels);
        }

        @Override
        public Member member(String fileStem) {
            return fitted;
        }

        @Override
        public Map<String, byte[]> files(String fileStem) {
            return Map.of();
        }

        @Override
        public void close() {
            // coefficients only: nothing to release
        }
    }
}
