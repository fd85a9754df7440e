package io.vitrina.models;

import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import io.vitrina.models.engine.EngineModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of features that all members of a model score. They share one XGBoost matrix and the terms of linear members, each made when
 * it is first asked for: making them is a good part of the work. For one thread.
 */
final class FeatureBatch implements AutoCloseable {

    private final float[] values;
    private final int rows;
    private final Map<List<LinearTerm>, double[]> designs = new HashMap<>();
    private @Nullable NDManager manager;
    private @Nullable NDList matrix;

    FeatureBatch(float[] values, int rows) {
        this.values = values;
        this.rows = rows;
    }

    float[] values() {
        return values;
    }

    int rows() {
        return rows;
    }

    /** The terms' values, {@code [row × terms + term]}. */
    double[] design(List<LinearTerm> terms) {
        return designs.computeIfAbsent(
                terms, columns -> LinearTerm.design(columns, values, rows, values.length / rows));
    }

    NDList matrix() {
        NDList made = matrix;
        if (made == null) {
            NDManager owner = EngineModel.manager();
            manager = owner;
            made = EngineModel.matrix(owner, values, values.length / rows);
            matrix = made;
        }
        return made;
    }

    @Override
    public void close() {
        if (manager != null) {
            manager.close();
        }
    }
}
