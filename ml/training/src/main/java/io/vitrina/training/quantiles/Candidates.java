package io.vitrina.training.quantiles;

import io.vitrina.training.quantiles.BoostedTrees.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which candidates are tried: more and more different ones, the fewer the rows. */
final class Candidates {

    static final int FEW_ROWS = 6_000;
    private static final int MOST_VALUES_OF_BANDS = 24;

    private Candidates() {}

    static List<Candidate> forTarget(double[] target, boolean thorough) {
        boolean logarithmic = Scales.canBeLogarithmic(target);
        boolean few = thorough && target.length <= FEW_ROWS;
        boolean bands = Arrays.stream(target)
                        .distinct()
                        .limit(MOST_VALUES_OF_BANDS + 1L)
                        .count()
                <= MOST_VALUES_OF_BANDS;
        int bags = few ? 3 : 1;
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(
                new BoostedTrees("trees-shallow", new Shape(3, 0.05, 250, 10, 0.7, 0.5, 1), bags, logarithmic, false));
        candidates.add(
                new BoostedTrees("trees-middle", new Shape(6, 0.05, 200, 5, 0.7, 0.5, 1), bags, logarithmic, false));
        if (few && !bands) {
            // they remember single values, of which bands have none
            candidates.add(new BoostedTrees("trees-deep", new Shape(8, 0.05, 300, 3, 0.7, 0.7, 1), 1, false, false));
            candidates.add(new BoostedTrees("trees-deepest", new Shape(12, 0.05, 300, 1, 1, 1, 0.3), 2, false, true));
        }
        candidates.add(new LinearQuantiles("linear-light", 3, logarithmic));
        candidates.add(new LinearQuantiles("linear-heavy", 100, logarithmic));
        if (bands) {
            candidates.add(new ProportionalOdds("ordinal-light", 10));
            candidates.add(new ProportionalOdds("ordinal-heavy", 100));
        }
        return candidates;
    }
}
