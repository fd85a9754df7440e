package io.vitrina.models;

/**
 * Estimates of many rows, in the target's unit (minor units for money); in each row p10 ≤ p50 ≤ p90, none negative.
 */
public record Estimates(double[][] quantiles) {

    public int rows() {
        return quantiles.length;
    }

    public double p10(int row) {
        return quantiles[row][0];
    }

    public double p50(int row) {
        return quantiles[row][1];
    }

    public double p90(int row) {
        return quantiles[row][2];
    }
}
