package io.vitrina.training.quantiles;

/**
 * The penalised log-likelihood of a proportional-odds model with its gradient and Hessian. Parameters are the thresholds,
 * ascending, then one coefficient per term.
 */
final class OddsLikelihood {

    private final double[][] design;
    private final int[] classes;
    private final int thresholds;
    private final double penalty;

    OddsLikelihood(double[][] design, int[] classes, int classCount, double penalty) {
        this.design = design;
        this.classes = classes;
        this.thresholds = classCount - 1;
        this.penalty = penalty;
    }

    /** The thresholds that fit the classes' frequencies, and no effects. */
    double[] start() {
        double[] counts = new double[thresholds + 1];
        for (int label : classes) {
            counts[label]++;
        }
        double[] parameters = new double[thresholds + design[0].length];
        double below = 0;
        for (int threshold = 0; threshold < thresholds; threshold++) {
            below += counts[threshold];
            double share = below / classes.length;
            parameters[threshold] = Math.log(share / (1 - share));
        }
        return parameters;
    }

    /** NaN where the thresholds are out of order. */
    double value(double[] parameters) {
        double sum = 0;
        for (int row = 0; row < design.length; row++) {
            double score = score(parameters, row);
            sum += Math.log(upper(parameters, row, score) - lower(parameters, row, score));
        }
        for (int term = thresholds; term < parameters.length; term++) {
            sum -= penalty / 2 * parameters[term] * parameters[term];
        }
        return sum;
    }

    double[] newtonDirection(double[] parameters) {
        int size = parameters.length;
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int row = 0; row < design.length; row++) {
            add(parameters, row, gradient, curvature);
        }
        for (int term = thresholds; term < size; term++) {
            gradient[term] -= penalty * parameters[term];
            curvature[term][term] += penalty;
        }
        return Ridge.solve(curvature, gradient, 1e-9);
    }

    private void add(double[] parameters, int row, double[] gradient, double[][] curvature) {
        double score = score(parameters, row);
        double upper = upper(parameters, row, score);
        double lower = lower(parameters, row, score);
        double probability = upper - lower;
        double upperSlope = upper * (1 - upper);
        double lowerSlope = lower * (1 - lower);
        int above = classes[row];
        int below = above - 1;
        if (above < thresholds) {
            gradient[above] += upperSlope / probability;
            curvature[above][above] -= (upperSlope * (1 - 2 * upper) * probability - upperSlope * upperSlope)
                    / (probability * probability);
        }
        if (below >= 0) {
            gradient[below] -= lowerSlope / probability;
            curvature[below][below] += (lowerSlope * (1 - 2 * lower) * probability + lowerSlope * lowerSlope)
                    / (probability * probability);
        }
        if (above < thresholds && below >= 0) {
            curvature[above][below] -= upperSlope * lowerSlope / (probability * probability);
        }
        for (int term = 0; term < design[row].length; term++) {
            double value = design[row][term];
            gradient[thresholds + term] += value * (upper + lower - 1);
            double[] curvatureRow = curvature[thresholds + term];
            if (above < thresholds) {
                curvatureRow[above] -= value * upperSlope;
            }
            if (below >= 0) {
                curvatureRow[below] -= value * lowerSlope;
            }
            double weighted = value * (upperSlope + lowerSlope);
            for (int other = 0; other <= term; other++) {
                curvatureRow[thresholds + other] += weighted * design[row][other];
            }
        }
    }

    private double score(double[] parameters, int row) {
        double score = 0;
        for (int term = 0; term < design[row].length; term++) {
            score += parameters[thresholds + term] * design[row][term];
        }
        return score;
    }

    private double upper(double[] parameters, int row, double score) {
        int threshold = classes[row];
        return threshold == thresholds ? 1 : logistic(parameters[threshold] - score);
    }

    private double lower(double[] parameters, int row, double score) {
        int threshold = classes[row] - 1;
        return threshold < 0 ? 0 : logistic(parameters[threshold] - score);
    }

    private static double logistic(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
