package io.vitrina.training.contest;

import io.vitrina.aggregates.DataFigures;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Trains one model and measures it beside what it has to beat; whether it serves is for the {@link Contest} to say. */
public interface ModelTask {

    /** Under which the model is published. */
    String name();

    /** What the model answers, for people. */
    String question();

    /** Which slices of the data it learns from and is measured on; they have been written when it trains. */
    List<Slice> needs(DataFigures data);

    /**
     * Trains and measures.
     *
     * @param champion version of the model of this name that serves, where one does
     * @throws TooLittleDataException where the data cannot carry the model
     */
    Candidate train(Slices slices, Optional<String> champion, TaskPlan plan) throws IOException;
}
