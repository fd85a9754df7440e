package io.vitrina.forecasting.global;

import java.util.List;

/** Numbers of a row of inputs that belong together. */
interface Columns {

    List<String> names();

    /** Writes as many numbers as there are names. */
    void write(ScaledSeries series, int origin, int ahead, Row row);

    /** Where the next number goes. */
    final class Row {

        private final float[] numbers;
        private int at;

        Row(float[] numbers, int at) {
            this.numbers = numbers;
            this.at = at;
        }

        void add(double number) {
            numbers[at++] = (float) number;
        }
    }
}
