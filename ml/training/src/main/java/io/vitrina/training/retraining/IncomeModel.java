package io.vitrina.training.retraining;

import io.vitrina.aggregates.DataFigures;
import io.vitrina.models.CardholderFeatures;
import io.vitrina.models.QuantileModel;
import io.vitrina.models.QuantilePredictor;
import io.vitrina.publication.Feature;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Manifest.Decision;
import io.vitrina.publication.Manifest.FeatureRange;
import io.vitrina.publication.Manifest.GoldenRow;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.publication.TrainedModel;
import io.vitrina.training.quantiles.FeatureMatrix;
import io.vitrina.training.quantiles.TrainedQuantiles;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The model of monthly income, to be written.
 *
 * @param asOf the day on which the window of the training profiles ends
 */
record IncomeModel(
        RetrainingPlan plan, DataFigures figures, LocalDate asOf, IncomeTraining.Outcome outcome, Comparison comparison)
        implements TrainedModel {

    private static final int GOLDEN_ROWS = 5;

    @Override
    public String name() {
        return ModelFolder.PURCHASING_POWER;
    }

    @Override
    public Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(outcome.model().files());
        files.put(
                QuantileModel.FILE,
                ModelFolder.json().writeValueAsBytes(outcome.model().recipe()));
        return files;
    }

    @Override
    public String card(Manifest manifest) {
        return ModelCard.of(manifest);
    }

    @Override
    public void check(ModelFolder folder) throws InvalidModelException {
        QuantilePredictor.open(folder).close();
    }

    @Override
    public Manifest manifest(String version) {
        CardholderFeatures features = outcome.features();
        FeatureMatrix matrix = outcome.training().matrix(features);
        return new Manifest(
                name(),
                version,
                Instant.now(),
                plan.codeRevision(),
                outcome.model().method(),
                figures.hash(),
                outcome.training().size(),
                figures.from(),
                figures.to(),
                asOf,
                figures.currency(),
                ranges(features.features(), matrix),
                features.vocabulary(),
                Map.of("levels", "0.1, 0.5, 0.9", "heldOut", outcome.heldOut()),
                plan.seed(),
                comparison.challenger().metrics(),
                comparison.baseline().metrics(),
                comparison.champion() == null ? null : comparison.champion().metrics(),
                Map.of(),
                new Decision(
                        comparison.verdict() == Comparison.Verdict.PUBLISHED,
                        comparison.verdict().reason()),
                Map.of(),
                golden(outcome.model(), matrix));
    }

    private static List<FeatureRange> ranges(List<Feature> features, FeatureMatrix matrix) {
        List<FeatureRange> ranges = new ArrayList<>();
        for (int column = 0; column < features.size(); column++) {
            double lowest = Double.POSITIVE_INFINITY;
            double highest = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < matrix.rows(); row++) {
                float value = matrix.at(row, column);
                if (!Float.isNaN(value)) {
                    lowest = Math.min(lowest, value);
                    highest = Math.max(highest, value);
                }
            }
            boolean known = lowest <= highest;
            ranges.add(FeatureRange.of(features.get(column), known ? lowest : null, known ? highest : null));
        }
        return ranges;
    }

    private static List<GoldenRow> golden(TrainedQuantiles model, FeatureMatrix matrix) {
        int rows = Math.min(GOLDEN_ROWS, matrix.rows());
        int[] chosen = IntStream.range(0, rows)
                .map(row -> row * (matrix.rows() / rows))
                .toArray();
        FeatureMatrix inputs = matrix.select(chosen);
        double[][] outputs = model.predict(inputs);
        List<GoldenRow> golden = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            golden.add(GoldenRow.of(inputs.row(row), outputs[row]));
        }
        return golden;
    }
}
