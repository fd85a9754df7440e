package io.vitrina.training.quantiles;

import io.vitrina.models.LinearMember;
import io.vitrina.models.LinearTerm;
import io.vitrina.models.Member;
import io.vitrina.models.TargetScale;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A linear model of the median (least absolute deviations by reweighted ridge regression, Schlossmacher 1973) and of the
 * logarithm of the spread around it; the quantiles are those of the standardised residuals.
 */
record LinearQuantiles(String name, double penalty, boolean logarithmic) implements Candidate {

    private static final int REWEIGHTINGS = 6;
    private static final double LEAST_RESIDUAL = 0.05;
    private static final double MOST_LOG_SPREAD = 2;

    @Override
    public Fitted fit(FeatureMatrix features, double[] target, List<Double> levels, long seed) {
        TargetScale scale = Scales.of(target, logarithmic);
        double[] scaled = Arrays.stream(target).map(scale::apply).toArray();
        List<LinearTerm> terms = LinearTerms.of(features, true);
        double[][] design = LinearTerms.design(terms, features);
        double[] location = location(design, scaled);
        double[] residuals = residuals(design, scaled, location);
        double[] spread = spread(design, residuals);
        double[] standardised = new double[residuals.length];
        for (int row = 0; row < standardised.length; row++) {
            standardised[row] = residuals[row] / Math.exp(Ridge.predict(spread, design[row]));
        }
        Arrays.sort(standardised);
        List<Double> quantiles = levels.stream()
                .map(level -> Moments.quantile(standardised, level))
                .toList();
        return new FittedLinear(new LinearMember(
                scale,
                terms,
                boxed(location),
                boxed(spread),
                quantiles,
                Arrays.stream(scaled).min().orElseThrow(),
                Arrays.stream(scaled).max().orElseThrow()));
    }

    private double[] location(double[][] design, double[] scaled) {
        double[] weights = new double[scaled.length];
        Arrays.fill(weights, 1);
        double[] location = Ridge.fit(design, scaled, weights, penalty);
        for (int pass = 0; pass < REWEIGHTINGS; pass++) {
            double[] residuals = residuals(design, scaled, location);
            double typical = Arrays.stream(residuals).map(Math::abs).average().orElse(1) + 1e-9;
            for (int row = 0; row < weights.length; row++) {
                weights[row] = 1 / Math.max(LEAST_RESIDUAL, Math.abs(residuals[row]) / typical);
            }
            location = Ridge.fit(design, scaled, weights, penalty);
        }
        return location;
    }

    private double[] spread(double[][] design, double[] residuals) {
        double typical = Arrays.stream(residuals).map(Math::abs).average().orElse(1) + 1e-9;
        double[] logarithms = Arrays.stream(residuals)
                .map(residual -> Math.max(-MOST_LOG_SPREAD, Math.log(Math.abs(residual) / typical + 1e-9)))
                .toArray();
        double[] weights = new double[residuals.length];
        Arrays.fill(weights, 1);
        return Ridge.fit(design, logarithms, weights, 10 * penalty + 30);
    }

    private static double[] residuals(double[][] design, double[] scaled, double[] location) {
        double[] residuals = new double[scaled.length];
        for (int row = 0; row < residuals.length; row++) {
            residuals[row] = scaled[row] - Ridge.predict(location, design[row]);
        }
        return residuals;
    }

    static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private record FittedLinear(LinearMember fitted) implements Fitted {
        @Override
        public double[][] quantiles(FeatureMatrix features) {
            return fitted.quantiles(features.values(), features.rows(), features.width());
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
