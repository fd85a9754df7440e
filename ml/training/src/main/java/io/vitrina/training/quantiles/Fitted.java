package io.vitrina.training.quantiles;

import io.vitrina.models.Member;
import java.util.Map;

/** A fitted candidate. */
interface Fitted extends AutoCloseable {

    /** The quantiles, {@code [row][level]}, in the target's unit; they may cross. */
    double[][] quantiles(FeatureMatrix features);

    /** What a model folder stores of it. */
    Member member(String fileStem);

    /** Files that the member names, by name. */
    Map<String, byte[]> files(String fileStem);

    @Override
    void close();
}
