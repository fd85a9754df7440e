package io.vitrina.transactions;

/**
 * A row that does not keep to the contract.
 *
 * @param line counted from 1, the header included; for Parquet the row counted from 1
 * @param column of the contract
 */
public record Rejection(String file, long line, String column, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + column + ": " + reason;
    }
}
