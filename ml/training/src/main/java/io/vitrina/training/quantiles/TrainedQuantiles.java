package io.vitrina.training.quantiles;

import io.vitrina.models.Correction;
import io.vitrina.models.QuantileModel;
import io.vitrina.publication.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A trained model, in memory; close it to free the trees. */
public final class TrainedQuantiles implements AutoCloseable {

    private final List<Feature> features;
    private final List<Double> levels;
    private final List<Choice> choices;
    private final List<Fitted> fitted;
    private final Correction correction;
    private final double floor;

    TrainedQuantiles(
            List<Feature> features,
            List<Double> levels,
            List<Choice> choices,
            List<Fitted> fitted,
            Correction correction,
            double floor) {
        this.features = features;
        this.levels = levels;
        this.choices = choices;
        this.fitted = fitted;
        this.correction = correction;
        this.floor = floor;
    }

    /** The quantiles, {@code [row][level]}, calibrated, never crossing. */
    public double[][] predict(FeatureMatrix rows) {
        return recipe().combine(
                        fitted.stream().map(member -> member.quantiles(rows)).toList());
    }

    /** The same fits with another correction of the average; only one of the two may be closed. */
    public TrainedQuantiles corrected(Correction other) {
        return new TrainedQuantiles(features, levels, choices, fitted, other, floor);
    }

    /** The same fits with a correction that is learnt from rows that took no part in fitting. */
    public TrainedQuantiles calibratedOn(FeatureMatrix rows, double[] target) {
        double[][] plain = corrected(Correction.none(levels.size())).predict(rows);
        return corrected(Calibration.of(plain, target, levels));
    }

    /** What {@code model.json} holds. */
    public QuantileModel recipe() {
        List<QuantileModel.Part> parts = new ArrayList<>();
        for (int member = 0; member < fitted.size(); member++) {
            Choice choice = choices.get(member);
            parts.add(new QuantileModel.Part(
                    fitted.get(member).member(choice.candidate().name()), choice.correction(), choice.weights()));
        }
        return new QuantileModel(features.stream().map(Feature::name).toList(), levels, parts, correction, floor);
    }

    /** The files that the members name, by name. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (int member = 0; member < fitted.size(); member++) {
            files.putAll(
                    fitted.get(member).files(choices.get(member).candidate().name()));
        }
        return files;
    }

    /** Which candidates were chosen with which weights by level, for people. */
    public String method() {
        return choices.stream()
                .map(choice -> choice.candidate().name() + " "
                        + choice.weights().stream()
                                .map(weight -> Math.round(weight * 100) + " %")
                                .collect(Collectors.joining("/")))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        fitted.forEach(Fitted::close);
    }
}
