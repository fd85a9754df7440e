package io.vitrina.models.engine;

import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;

/** The native libraries of TensorFlow, which are loaded when the first network is: 700 MB on the disk and 200 MB of memory. */
public final class TensorFlowNatives {

    private static final String FOLDER = "TENSORFLOW_LIBRARY_PATH";

    private TensorFlowNatives() {}

    /** Whether there are any for this machine; nothing is loaded. */
    public static boolean areThere() {
        String library = System.mapLibraryName("jnitensorflow");
        return TensorFlowNatives.class.getResource(
                        "/org/tensorflow/internal/c_api/" + Loader.getPlatform() + "/" + library)
                != null;
    }

    /**
     * Loads them, once; DJL is told where they are, so that it does not look for them elsewhere.
     *
     * @throws MissingEngineException where there are none for this machine, or they cannot be loaded
     */
    public static synchronized void load() throws MissingEngineException {
        if (System.getProperty(FOLDER) != null) {
            return;
        }
        try {
            String library = Loader.load(org.tensorflow.internal.c_api.global.tensorflow.class);
            Path folder = Path.of(library).getParent();
            System.setProperty(FOLDER, String.valueOf(folder));
        } catch (LinkageError missing) {
            throw new MissingEngineException(
                    "TensorFlow's native libraries cannot be loaded: " + missing.getMessage(), missing);
        }
    }
}
