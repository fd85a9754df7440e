package io.vitrina.forecasting.global;

import java.util.List;

/** What a global method is given of a series at an origin: rows of numbers, each of which is for one step ahead or for several. */
public interface Inputs {

    /** Names of the numbers of a row, in their order. */
    List<String> names();

    /** How many steps ahead a row is for. */
    int stepsOfRow();

    /** How many of the last numbers of a row belong to each of its steps; step after step. The others are of the row as a whole. */
    int numbersOfStep();

    /**
     * Writes a row.
     *
     * @param origin the last step that is known
     * @param ahead the first of the row's steps, 1 for the one after the origin
     * @param row where it is written, from {@code at} on; NaN for what is not known
     */
    void write(ScaledSeries series, int origin, int ahead, float[] row, int at);

    /** Numbers of a row. */
    default int width() {
        return names().size();
    }
}
