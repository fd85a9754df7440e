package io.vitrina.testsupport.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The libraries that run models: tens of megabytes with native code, which a service without models does without. */
public final class EnginesOfModels {

    private static final Map<String, String> CLASS_OF_ENGINE = Map.of(
            "DJL", "ai/djl/engine/Engine.class",
            "TensorFlow", "org/tensorflow/TensorFlow.class",
            "XGBoost", "ml/dmlc/xgboost4j/java/Booster.class");

    private EnginesOfModels() {}

    /** Names of those that the module under test carries, directly or through others. */
    public static Set<String> onClassPath() {
        Set<String> carried = new TreeSet<>();
        CLASS_OF_ENGINE.forEach((engine, type) -> {
            if (EnginesOfModels.class.getClassLoader().getResource(type) != null) {
                carried.add(engine);
            }
        });
        return carried;
    }
}
