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
import org.tensorflow.exceptions.TensorFlowException;

/** One model file, loaded through DJL. For use by any number of threads; closed after the last answer. */
public final class EngineModel implements AutoCloseable {

    private static final String XGBOOST = "XGBoost";
    private static final String TENSORFLOW = "TensorFlow";
    private static final String SAVED_MODEL = "saved_model";

    private final String engine;
    private final ZooModel<NDList, NDList> model;

    private EngineModel(String engine, ZooModel<NDList, NDList> model) {
        this.engine = engine;
        this.model = model;
    }

    /**
     * Loads boosted trees that XGBoost has written.
     *
     * @throws IOException where the file is missing or broken
     */
    public static EngineModel boostedTrees(Path folder, String file) throws IOException {
        return load(XGBOOST, folder, file);
    }

    /**
     * Loads a network that TensorFlow has saved.
     *
     * @param folder of the SavedModel
     * @throws IOException where it is missing or broken, or TensorFlow is not there for this machine
     */
    public static EngineModel network(Path folder) throws IOException {
        TensorFlowNatives.load();
        return load(TENSORFLOW, folder, SAVED_MODEL);
    }

    private static EngineModel load(String engine, Path folder, String file) throws IOException {
        try {
            ZooModel<NDList, NDList> model = Criteria.builder()
                    .setTypes(NDList.class, NDList.class)
                    .optEngine(engine)
                    .optModelPath(folder)
                    .optModelName(file)
                    .optTranslator(new NoopTranslator())
                    .build()
                    .loadModel();
            return new EngineModel(engine, model);
        } catch (ModelNotFoundException | MalformedModelException | EngineException | TensorFlowException broken) {
            throw new IOException(broken.getMessage(), broken);
        } catch (LinkageError missing) {
            throw new MissingEngineException(engine + " cannot be loaded: " + missing, missing);
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
        try (NDManager manager = NDManager.newBaseManager(engine)) {
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
