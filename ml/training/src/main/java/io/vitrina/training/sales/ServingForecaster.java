package io.vitrina.training.sales;

import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.automatic.TrialFigures;
import io.vitrina.forecasting.global.GlobalForecaster;
import io.vitrina.models.forecasts.PublishedForecaster;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The version of a model that serves now, to be compared with under a name of its own. */
record ServingForecaster(String version, Manifest manifest, GlobalForecaster forecaster)
        implements Forecaster, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServingForecaster.class);

    /** Nothing where it cannot be served any more. */
    static Optional<ServingForecaster> find(Path home, String name, String version) {
        try {
            ModelFolder folder = ModelFolder.open(home, name, version);
            return Optional.of(new ServingForecaster(version, folder.manifest(), PublishedForecaster.open(folder)));
        } catch (InvalidModelException broken) {
            LOG.warn("The model that serves cannot be compared with: {}", broken.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return forecaster.name() + " that serves";
    }

    @Override
    public Fitted fit(Series series) {
        return forecaster.fit(series);
    }

    /** Whether it has learnt nothing of what came from a day on. */
    boolean knowsNothingSince(LocalDate day) {
        return manifest.dataTo().isBefore(day);
    }

    /** What it would reach today if it beat the naive method by as much as when it was trained. */
    TrialFigures asTrained(TrialFigures naive) {
        return new TrialFigures(
                naive.pinballLoss() * manifest.timesBaseline(Metrics.PINBALL_LOSS),
                naive.mase() * manifest.timesBaseline(SalesModel.MASE),
                naive.wape() * manifest.timesBaseline(SalesModel.WAPE),
                manifest.metrics().of(Metrics.COVERAGE),
                manifest.metrics().of(SalesModel.COVERAGE_95),
                naive.series());
    }

    @Override
    public void close() {
        forecaster.close();
    }
}
