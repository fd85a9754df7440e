package io.vitrina.training.sales;

import io.vitrina.aggregates.DataFigures;
import io.vitrina.forecasting.automatic.TrialFigures;
import io.vitrina.forecasting.global.GlobalForecaster;
import io.vitrina.forecasting.global.InputRange;
import io.vitrina.models.forecasts.ForecastRecipe;
import io.vitrina.models.forecasts.PublishedForecaster;
import io.vitrina.publication.Feature;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Manifest.Decision;
import io.vitrina.publication.Manifest.FeatureRange;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import io.vitrina.publication.Vocabulary;
import io.vitrina.training.contest.Scores;
import io.vitrina.training.contest.TaskPlan;
import io.vitrina.training.files.WrittenFiles;
import io.vitrina.training.publication.TrainedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model that has learnt daily sales, to be written.
 *
 * @param series how many it has learnt from
 * @param ranges between what its inputs were
 */
record SalesModel(TaskPlan plan, int series, GlobalForecaster forecaster, List<InputRange> ranges, Scores scores)
        implements TrainedModel {

    /** Mean absolute scaled error, mean over series. */
    static final String MASE = "mase";

    /** Absolute errors as a share of all sales, from 0. */
    static final String WAPE = "wape";

    /** Share of days within the interval that is to hold 95 %. */
    static final String COVERAGE_95 = "coverage95";

    /** The baseline. */
    static final String NAIVE = "the seasonal naive method";

    /** Exponential smoothing of each series alone, among the rivals. */
    static final String SMOOTHING = "exponential smoothing";

    @Override
    public String name() {
        return PublishedForecaster.modelOf(forecaster.name());
    }

    @Override
    public void write(Path folder) throws IOException {
        WrittenFiles.write(folder, forecaster.model().files());
        WrittenFiles.write(
                folder,
                Map.of(
                        ForecastRecipe.FILE,
                        ModelFolder.json().writeValueAsBytes(PublishedForecaster.recipe(forecaster))));
    }

    @Override
    public String card(Manifest manifest) {
        return SalesCard.of(manifest, forecaster.name());
    }

    @Override
    public void check(ModelFolder folder) throws InvalidModelException {
        PublishedForecaster.open(folder).close();
    }

    @Override
    public Manifest manifest(String version, Decision decision) {
        DataFigures data = plan.data();
        return new Manifest(
                name(),
                version,
                Instant.now(),
                plan.codeRevision(),
                SalesCard.method(forecaster.name()),
                data.hash(),
                series,
                data.from(),
                data.to(),
                data.to(),
                data.currency(),
                features(),
                Vocabulary.NONE,
                Map.of("horizon", Integer.toString(forecaster.task().horizon())),
                plan.seed(),
                scores.challenger(),
                scores.baseline(),
                scores.champion(),
                Map.of(SMOOTHING, Objects.requireNonNull(scores.opponents().get(SMOOTHING))),
                decision,
                Map.of(),
                GoldenSeries.rows(forecaster));
    }

    static Metrics metrics(TrialFigures figures) {
        return new Metrics(Map.of(
                Metrics.PINBALL_LOSS,
                figures.pinballLoss(),
                MASE,
                figures.mase(),
                WAPE,
                figures.wape(),
                Metrics.COVERAGE,
                figures.coverage80(),
                COVERAGE_95,
                figures.coverage95(),
                Metrics.ROWS,
                (double) figures.series()));
    }

    private List<FeatureRange> features() {
        List<Feature> features = PublishedForecaster.features(forecaster.inputs());
        List<FeatureRange> described = new ArrayList<>();
        for (int column = 0; column < features.size(); column++) {
            InputRange range = ranges.get(column);
            described.add(FeatureRange.of(features.get(column), known(range.lowest()), known(range.highest())));
        }
        return described;
    }

    private static @Nullable Double known(double bound) {
        return Double.isNaN(bound) ? null : bound;
    }
}
