package io.vitrina.forecasting.global;

import java.util.Map;

/** What a global method has learnt. For use by any number of threads; closed after the last answer. */
public interface GlobalModel extends AutoCloseable {

    /** Levels of the quantiles that it answers, ascending; the median, which is what it expects, is among them. */
    default double[] levels() {
        return new double[] {0.5};
    }

    /**
     * What comes, as distances from the level at the origin in spreads.
     *
     * @param rows row after row, as {@link Inputs} writes them
     * @return row after row, in each step after step, for each the quantiles
     */
    float[] answer(float[] rows);

    /** What it can be opened from again: the content of each file by its path in the model's folder, with slashes. */
    Map<String, byte[]> files();

    @Override
    void close();
}
