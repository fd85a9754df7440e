package io.vitrina.models.forecasts;

import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.models.engine.EngineModel;
import java.io.IOException;
import java.nio.file.Path;

/** Boosted trees that expect one step ahead for each row. */
public final class BoostedForecastModel implements GlobalModel {

    private final EngineModel trees;
    private final int width;

    private BoostedForecastModel(EngineModel trees, int width) {
        this.trees = trees;
        this.width = width;
    }

    /**
     * Loads trees.
     *
     * @param width numbers of a row of inputs
     * @throws IOException where the file is missing or broken
     */
    public static BoostedForecastModel open(Path folder, String file, int width) throws IOException {
        return new BoostedForecastModel(EngineModel.boostedTrees(folder, file), width);
    }

    @Override
    public float[] answer(float[] rows) {
        return trees.answer(rows, width);
    }

    @Override
    public void close() {
        trees.close();
    }
}
