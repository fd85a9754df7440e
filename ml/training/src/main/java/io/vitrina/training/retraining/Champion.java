package io.vitrina.training.retraining;

import io.vitrina.models.InvalidModelException;
import io.vitrina.models.ModelFolder;
import io.vitrina.models.QuantilePredictor;
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

    /** The model's folder; nothing where it cannot be served any more, or was trained on another currency. */
    static Optional<ModelFolder> find(Path home, String version, String currency) {
        try {
            ModelFolder folder = ModelFolder.open(home, ModelFolder.PURCHASING_POWER, version);
            return folder.manifest().currency().equals(currency) ? Optional.of(folder) : Optional.empty();
        } catch (InvalidModelException broken) {
            LOG.warn("The model that serves cannot be compared with: {}", broken.getMessage());
            return Optional.empty();
        }
    }

    /** Its accuracy on these rows; nothing where it no longer answers as it did. */
    static Optional<Accuracy> accuracy(ModelFolder folder, Labelled rows, List<Double> levels) {
        try (QuantilePredictor predictor = folder.predictor()) {
            double[][] predicted = predictor
                    .predict(folder.cardholderFeatures().of(rows.profiles()))
                    .quantiles();
            return Optional.of(Accuracy.of(rows.incomes(), predicted, levels));
        } catch (InvalidModelException broken) {
            LOG.warn("The model that serves cannot be compared with: {}", broken.getMessage());
            return Optional.empty();
        }
    }
}
