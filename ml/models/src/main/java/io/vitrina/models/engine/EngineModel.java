package io.vitrina.models.engine;

import ai.djl.MalformedModelException;
import ai.djl.engine.EngineException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;

/** One model file, loaded through DJL. For use by any number of threads; closed after the last answer. */
public final class EngineModel implements AutoCloseable {

    private static final String XGBOOST = "XGBoost";

    private final ZooModel<NDList, NDList> model;

    private EngineModel(ZooModel<NDList, NDList> model) {
        this.model = model;
    }

    /**
     * Loads boosted trees that XGBoost has written.
     *
     * @throws IOException where the file is missing or broken
     */
    public static EngineModel boostedTrees(Path folder, String file) throws IOException {
        try {
            return new EngineModel(Criteria.builder()
                    .setTypes(NDList.class, NDList.class)
                    .optEngine(XGBOOST)
                    .optModelPath(folder)
                    .optModelName(file)
                    .optTranslator(new NoopTranslator())
                    .build()
                    .loadModel());
        } catch (ModelNotFoundException | MalformedModelException | EngineException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    /** Makes a matrix of rows for boosted trees; it lives as long as the manager. */
    public static NDList matrix(NDManager manager, float[] rows, int width) {
        return new NDList(manager.create(FloatBuffer.wrap(rows), new Shape(rows.length / width, width)));
    }

    /** Owns matrices for boosted trees. */
    public static NDManager manager() {
        return NDManager.newBaseManager(XGBOOST);
    }

    /**
     * Answers rows.
     *
     * @param rows row after row, NaN for what is missing
     * @param width numbers of a row
     */
    public float[] answer(float[] rows, int width) {
        try (NDManager manager = manager()) {
            return answer(matrix(manager, rows, width));
        }
    }

    /** Answers a matrix made by {@link #matrix}. */
    public float[] answer(NDList matrix) {
        try (Predictor<NDList, NDList> predictor = model.newPredictor();
                NDList outputs = predictor.predict(matrix)) {
            return outputs.singletonOrThrow().toFloatArray();
        } catch (TranslateException broken) {
            throw new IllegalStateException("scoring failed: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
