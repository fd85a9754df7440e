package io.vitrina.training.quantiles;

import java.util.List;

/**
 * Chooses, for each level by itself, which candidates are averaged and with which weight: greedy selection with
 * replacement by pinball loss on rows that no candidate was fitted on (Caruana, Niculescu-Mizil, Crew and Ksikes 2004).
 */
final class Blend {

    private static final int PICKS = 20;
    private static final double LEAST_GAIN = 1e-4;

    private Blend() {}

    /**
     * @param predictions {@code [candidate][row][level]}
     * @return weights {@code [candidate][level]}; those of a level sum to 1
     */
    static double[][] weights(List<double[][]> predictions, double[] truth, List<Double> levels) {
        double[][] weights = new double[predictions.size()][levels.size()];
        for (int level = 0; level < levels.size(); level++) {
            int[] picks = picks(predictions, truth, level, levels.get(level));
            int all = 0;
            for (int count : picks) {
                all += count;
            }
            for (int candidate = 0; candidate < picks.length; candidate++) {
                weights[candidate][level] = (double) picks[candidate] / all;
            }
        }
        return weights;
    }

    private static int[] picks(List<double[][]> predictions, double[] truth, int level, double probability) {
        int[] picks = new int[predictions.size()];
        double[] sums = new double[truth.length];
        double best = Double.POSITIVE_INFINITY;
        for (int pick = 0; pick < PICKS; pick++) {
            int choice = -1;
            double least = best * (1 - LEAST_GAIN);
            for (int candidate = 0; candidate < predictions.size(); candidate++) {
                double loss = loss(predictions.get(candidate), sums, pick + 1, truth, level, probability);
                if (loss < least || (choice < 0 && pick == 0)) {
                    least = loss;
                    choice = candidate;
                }
            }
            if (choice < 0) {
                return picks;
            }
            best = least;
            picks[choice]++;
            for (int row = 0; row < sums.length; row++) {
                sums[row] += predictions.get(choice)[row][level];
            }
        }
        return picks;
    }

    private static double loss(
            double[][] candidate, double[] sums, int picks, double[] truth, int level, double probability) {
        double loss = 0;
        for (int row = 0; row < truth.length; row++) {
            loss += Accuracy.pinball(truth[row], (sums[row] + candidate[row][level]) / picks, probability);
        }
        return loss;
    }
}
