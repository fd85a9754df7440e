package io.vitrina.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/** Figures of a model on data that it has not learnt from, by their names. Which there are, and their units, follows from the kind of the model. */
public record Metrics(@JsonValue Map<String, Double> figures) {

    /** Mean pinball loss over rows and levels. */
    public static final String PINBALL_LOSS = "pinball";

    /** Mean absolute error of the median. */
    public static final String MEAN_ABSOLUTE_ERROR = "meanAbsoluteError";

    /** Share of what was compared between P10 and P90, 0.8 at best. */
    public static final String COVERAGE = "coverage";

    /** Mean distance from P10 to P90. */
    public static final String WIDTH = "width";

    /** How much was compared. */
    public static final String ROWS = "rows";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Metrics {
        figures = new TreeMap<>(figures);
    }

    /**
     * One figure.
     *
     * @throws IllegalArgumentException where the model was not measured by it
     */
    public double of(String name) {
        Double figure = figures.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + name + " among " + figures.keySet());
        }
        return figure;
    }
}
