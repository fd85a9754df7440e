package io.vitrina.training.quantiles;

import java.util.List;

/**
 * What a training is asked for.
 *
 * @param levels of the quantiles, ascending, between 0 and 1
 * @param seed same seed and same data give the same bytes
 * @param threads how many candidates are fitted at a time; has no influence on the result
 * @param thorough whether few rows are worth minutes: more candidates, more folds, several boosters of each
 */
public record TrainingPlan(List<Double> levels, long seed, int threads, boolean thorough) {

    /** P10, P50 and P90. */
    public static final List<Double> USUAL_LEVELS = List.of(0.1, 0.5, 0.9);

    /** A thorough training. */
    public TrainingPlan(List<Double> levels, long seed, int threads) {
        this(levels, seed, threads, true);
    }

    public TrainingPlan {
        levels = List.copyOf(levels);
        if (levels.isEmpty() || threads < 1) {
            throw new IllegalArgumentException("at least one level and one thread are needed");
        }
        for (int level = 0; level < levels.size(); level++) {
            boolean ascending = level == 0 || levels.get(level) > levels.get(level - 1);
            if (!ascending || !(levels.get(level) > 0 && levels.get(level) < 1)) {
                throw new IllegalArgumentException("levels must ascend between 0 and 1, not " + levels);
            }
        }
    }
}
