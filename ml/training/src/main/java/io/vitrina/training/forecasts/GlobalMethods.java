package io.vitrina.training.forecasts;

import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.models.engine.TensorFlowNatives;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The methods that learn from many series. */
public final class GlobalMethods {

    private static final Logger LOG = LoggerFactory.getLogger(GlobalMethods.class);

    private GlobalMethods() {}

    /** Those that run on this machine, simple ones first; what is left out is said. */
    public static List<GlobalMethod> ofThisMachine() {
        return ofMachine(TensorFlowNatives.areThere());
    }

    static List<GlobalMethod> ofMachine(boolean withTensorFlow) {
        if (withTensorFlow) {
            return List.of(new BoostedForecasting(), new NetworkForecasting());
        }
        LOG.warn("No network is trained: there are no natives of TensorFlow for this machine");
        return List.of(new BoostedForecasting());
    }
}
