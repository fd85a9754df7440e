package io.vitrina.forecasting.global;

import java.util.List;

/** A method that learns from many series at once. */
public interface GlobalMethod {

    /** Names of such methods, simple ones first. */
    List<String> NAMES = List.of("xgboost", "network");

    /** One of {@link #NAMES}. */
    String name();

    /** What it wants to know of series. */
    Inputs inputs(Task task);

    /** Learns; the same examples give the same model. */
    GlobalModel learn(Inputs inputs, Examples examples);
}
