package io.vitrina.forecasting.global;

/** What a global method has learnt. For use by any number of threads; closed after the last answer. */
public interface GlobalModel extends AutoCloseable {

    /**
     * What comes, as distances from the level at the origin in spreads.
     *
     * @param rows row after row, as {@link Inputs} writes them
     * @return row after row, in each step after step
     */
    float[] answer(float[] rows);

    @Override
    void close();
}
