package io.vitrina.training.quantiles;

import io.vitrina.models.Feature;
import io.vitrina.models.Member;
import io.vitrina.models.QuantileModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A trained model, in memory; close it to free the trees. */
public final class TrainedQuantiles implements AutoCloseable {

    private final List<Feature> features;
    private final List<Double> levels;
    private final List<Candidate> candidates;
    private final List<Fitted> fitted;
    private final List<double[]> weights;
    private final Calibration calibration;
    private final double floor;

    TrainedQuantiles(
            List<Feature> features,
            List<Double> levels,
            List<Candidate> candidates,
            List<Fitted> fitted,
            List<double[]> weights,
            Calibration calibration,
            double floor) {
        this.features = features;
        this.levels = levels;
        this.candidates = candidates;
        this.fitted = fitted;
        this.weights = weights;
        this.calibration = calibration;
        this.floor = floor;
    }

    /** The quantiles, {@code [row][level]}, calibrated, never crossing. */
    public double[][] predict(FeatureMatrix rows) {
        return recipe().combine(fitted.stream().map(member -> member.quantiles(rows)).toList());
    }

    /** The same fits with another calibration; only one of the two may be closed. */
    public TrainedQuantiles calibrated(Calibration other) {
        return new TrainedQuantiles(features, levels, candidates, fitted, weights, other, floor);
    }

    /** What {@code model.json} holds. */
    public QuantileModel recipe() {
        List<Member> members = new ArrayList<>();
        for (int member = 0; member < fitted.size(); member++) {
            members.add(fitted.get(member)
                    .member(
                            LinearQuantiles.boxed(weights.get(member)),
                            candidates.get(member).name()));
        }
        return new QuantileModel(
                features.stream().map(Feature::name).toList(),
                levels,
                members,
                calibration.stretches(),
                calibration.shifts(),
                floor);
    }

    /** The files that the members name, by name. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int member = 0; member < fitted.size(); member++) {
            files.putAll(fitted.get(member).files(candidates.get(member).name()));
        }
        return files;
    }

    /** Which candidates were chosen with which weights, for people. */
    public String method() {
        List<String> parts = new ArrayList<>();
        for (int member = 0; member < candidates.size(); member++) {
            parts.add(candidates.get(member).name() + " "
                    + LinearQuantiles.boxed(weights.get(member)).stream()
                            .map(weight -> Math.round(weight * 100) + " %")
                            .collect(Collectors.joining("/")));
        }
        return String.join(", ", parts);
    }

    @Override
    public void close() {
        fitted.forEach(Fitted::close);
    }
}
