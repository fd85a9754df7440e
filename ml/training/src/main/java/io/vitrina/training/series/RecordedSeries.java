package io.vitrina.training.series;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The rows of one series as they stand in a file, in ascending order of their stamps; grows while the file is read. */
final class RecordedSeries {

    private static final int FIRST_ROWS = 32;

    private final String id;
    private final double[][] regressors;
    private long[] stamps = new long[FIRST_ROWS];
    private double[] values = new double[FIRST_ROWS];
    private int[] lines = new int[FIRST_ROWS];
    private int length;

    RecordedSeries(String id, int regressors) {
        this.id = id;
        this.regressors = new double[regressors][FIRST_ROWS];
    }

    String id() {
        return id;
    }

    int length() {
        return length;
    }

    long stamp(int row) {
        return stamps[row];
    }

    LongStream stamps() {
        return Arrays.stream(stamps, 0, length);
    }

    /** The line of the file on which a row begins, counted from 1. */
    int line(int row) {
        return lines[row];
    }

    double value(int row) {
        return values[row];
    }

    double regressor(int column, int row) {
        return regressors[column][row];
    }

    void add(int line, long stamp, double value, double[] beside) {
        if (length == stamps.length) {
            int larger = length + length / 2;
            stamps = Arrays.copyOf(stamps, larger);
            values = Arrays.copyOf(values, larger);
            lines = Arrays.copyOf(lines, larger);
            for (int column = 0; column < regressors.length; column++) {
                regressors[column] = Arrays.copyOf(regressors[column], larger);
            }
        }
        stamps[length] = stamp;
        values[length] = value;
        lines[length] = line;
        for (int column = 0; column < regressors.length; column++) {
            regressors[column][length] = beside[column];
        }
        length++;
    }
}
