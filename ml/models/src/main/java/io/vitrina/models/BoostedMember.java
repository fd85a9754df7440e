package io.vitrina.models;

import java.util.List;

/**
 * Gradient-boosted trees (Chen and Guestrin 2016) with one output per level on the target's scale. Several files are
 * boosters that differ in their seed only and are averaged.
 *
 * @param files names of XGBoost models in the model's folder
 */
public record BoostedMember(TargetScale scale, List<String> files) implements Member {
    public BoostedMember {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a boosted member has at least one file");
        }
    }
}
