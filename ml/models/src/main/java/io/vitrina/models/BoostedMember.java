package io.vitrina.models;

import java.util.List;

/**
 * Gradient-boosted trees (Chen and Guestrin 2016) with one output per level on the target's scale, or with the median alone. Several files are
 * boosters that differ in their seed only and are averaged.
 *
 * @param files names of XGBoost models in the model's folder
 * @param medianOnly whether the level nearest to one half is the only output; it then stands for the other levels, too, which the
 *     correction moves away from it
 */
public record BoostedMember(TargetScale scale, List<String> files, boolean medianOnly) implements Member {
    public BoostedMember {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a boosted member has at least one file");
        }
    }

    /** How many numbers a booster gives for a row. */
    int outputs(int levels) {
        return medianOnly ? 1 : levels;
    }
}
