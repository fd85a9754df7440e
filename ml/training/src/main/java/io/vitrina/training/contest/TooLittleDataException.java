package io.vitrina.training.contest;

import java.util.Map;
import java.util.TreeMap;

/** The data cannot carry a model. */
public final class TooLittleDataException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient Map<String, Double> figures;

    /**
     * @param reason one sentence
     * @param figures what there is and what is needed, by name
     */
    public TooLittleDataException(String reason, Map<String, Double> figures) {
        super(reason);
        this.reason = reason;
        this.figures = new TreeMap<>(figures);
    }

    String reason() {
        return reason;
    }

    /** What there is and what is needed. */
    Map<String, Double> figures() {
        return figures;
    }
}
