package io.vitrina.training.quantiles;

import io.vitrina.models.Correction;
import io.vitrina.models.QuantileModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A candidate that takes part in the average.
 *
 * @param correction of its quantiles before they are averaged
 * @param weights by level
 * @param heldOut its quantiles {@code [row][level]}, not corrected, on rows that it was not fitted on
 */
record Choice(Candidate candidate, Correction correction, List<Double> weights, double[][] heldOut) {

    /** Chooses among candidates by their corrected quantiles on held-out rows. */
    static List<Choice> of(
            List<Candidate> candidates,
            List<Correction> corrections,
            List<double[][]> heldOut,
            double[] truth,
            List<Double> levels) {
        int median = QuantileModel.medianLevel(levels);
        List<double[][]> corrected = new ArrayList<>();
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            corrected.add(corrections.get(candidate).apply(heldOut.get(candidate), median));
        }
        double[][] weights = Blend.weights(corrected, truth, levels);
        List<Choice> choices = new ArrayList<>();
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            if (Arrays.stream(weights[candidate]).anyMatch(weight -> weight > 0)) {
                choices.add(new Choice(
                        candidates.get(candidate),
                        corrections.get(candidate),
                        LinearQuantiles.boxed(weights[candidate]),
                        heldOut.get(candidate)));
            }
        }
        return choices;
    }
}
