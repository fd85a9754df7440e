package io.vitrina.training.income;

import io.vitrina.models.CardholderFeatures;
import io.vitrina.models.QuantilePredictor;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.quantiles.Accuracy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The model that serves now. */
final class Champion {

    private static final Logger LOG = LoggerFactory.getLogger(Champion.class);

    private Champion() {}

    /** The model's folder; nothing where it cannot be opened any more. */
    static Optional<ModelFolder> find(Path home, String version) {
        try {
            return Optional.of(ModelFolder.open(home, ModelFolder.PURCHASING_POWER, version));
        } catch (InvalidModelException broken) {
            LOG.warn("The model that serves cannot be compared with: {}", broken.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Its accuracy on these rows; nothing where it no longer answers as it did. A model that has learnt from these very people, whose income
     * stays what it was, would be measured on what it remembers: what counts then is how it did beside its baseline when it was trained.
     *
     * @param few whether all labels, and so all these rows, are learnt from
     */
    static Optional<Accuracy> accuracy(
            ModelFolder folder, Labelled rows, List<Double> levels, Accuracy baseline, boolean few) {
        Manifest manifest = folder.manifest();
        if (few || !IncomeTraining.HELD_OUT_PART.equals(manifest.parameters().get("heldOut"))) {
            return Optional.of(asTrained(manifest, baseline));
        }
        try (QuantilePredictor predictor = QuantilePredictor.open(folder)) {
            double[][] predicted = predictor
                    .predict(CardholderFeatures.of(folder).of(rows.profiles()))
                    .quantiles();
            return Optional.of(Accuracy.of(rows.incomes(), predicted, levels));
        } catch (InvalidModelException broken) {
            LOG.warn("The model that serves cannot be compared with: {}", broken.getMessage());
            return Optional.empty();
        }
    }

    /** What it would reach today if it beat the baseline by as much as then. */
    private static Accuracy asTrained(Manifest manifest, Accuracy baseline) {
        return new Accuracy(
                baseline.pinball() * manifest.timesBaseline(Metrics.PINBALL_LOSS),
                baseline.meanAbsoluteError() * manifest.timesBaseline(Metrics.MEAN_ABSOLUTE_ERROR),
                manifest.metrics().of(Metrics.COVERAGE),
                baseline.width() * manifest.timesBaseline(Metrics.WIDTH),
                baseline.rows());
    }
}
