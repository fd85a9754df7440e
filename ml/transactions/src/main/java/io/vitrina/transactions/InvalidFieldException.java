package io.vitrina.transactions;

/** A value breaks the contract; names the column of the contract and why. */
public final class InvalidFieldException extends IllegalArgumentException {

    private final String column;
    private final String reason;

    public InvalidFieldException(String column, String reason) {
        super(column + ": " + reason);
        this.column = column;
        this.reason = reason;
    }

    public String column() {
        return column;
    }

    public String reason() {
        return reason;
    }

    /** Bad rows are expected by the thousand: the place in the code says nothing about them. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
