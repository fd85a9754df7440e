package io.vitrina.training.forecasts;

import io.vitrina.forecasting.global.Examples;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.forecasting.global.Inputs;
import io.vitrina.forecasting.global.TabularInputs;
import io.vitrina.forecasting.global.Task;
import io.vitrina.models.forecasts.BoostedForecastModel;
import io.vitrina.training.files.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * XGBoost over all series at once, direct: each step ahead is a row (Januschowski et al. 2022 on trees in the M5 competition). The loss is
 * Huber's in its smooth form, so that a few wild steps do not decide; on one thread, for a fixed number of rounds, so that it repeats.
 */
public final class BoostedForecasting implements GlobalMethod {

    private static final int ROUNDS = 300;
    private static final Map<String, Object> PARAMETERS = Map.ofEntries(
            Map.entry("objective", "reg:pseudohubererror"),
            Map.entry("huber_slope", 1),
            Map.entry("tree_method", "hist"),
            Map.entry("max_bin", 64),
            Map.entry("eta", 0.05),
            Map.entry("max_depth", 5),
            Map.entry("min_child_weight", 20),
            Map.entry("lambda", 5),
            Map.entry("subsample", 0.7),
            Map.entry("colsample_bytree", 0.6),
            Map.entry("base_score", 0),
            Map.entry("nthread", 1),
            Map.entry("seed", 1),
            Map.entry("verbosity", 0));

    @Override
    public String name() {
        return "xgboost";
    }

    @Override
    public Inputs inputs(Task task) {
        return new TabularInputs(task);
    }

    @Override
    public GlobalModel learn(Inputs inputs, Examples examples) {
        try (TemporaryFolder folder = new TemporaryFolder("vitrina-trees")) {
            Booster booster = train(examples);
            booster.saveModel(folder.path().resolve(BoostedForecastModel.FILE).toString());
            booster.dispose();
            return BoostedForecastModel.open(folder.path(), examples.width());
        } catch (XGBoostError broken) {
            throw new IllegalStateException("XGBoost failed: " + broken.getMessage(), broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Booster train(Examples examples) throws XGBoostError {
        DMatrix matrix = new DMatrix(examples.inputs(), examples.rows(), examples.width(), Float.NaN);
        try {
            matrix.setLabel(examples.targets());
            return XGBoost.train(matrix, PARAMETERS, ROUNDS, Map.of(), null, null);
        } finally {
            matrix.dispose();
        }
    }
}
