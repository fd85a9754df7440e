package io.vitrina.transactions;

import java.util.List;
import java.util.function.Consumer;

/** A data set that keeps to the contract: what it hands out has been checked, what has not passed is in {@link #rejections()}. */
public interface TransactionData {

    List<Area> areas();

    List<Outlet> outlets();

    /** Streams the cardholders. */
    void cardholders(Consumer<Cardholder> consumer);

    /**
     * Streams the transactions; may be called again.
     *
     * @throws BadInput where more rows are bad than the limit allows, or a file cannot be read
     */
    void transactions(Consumer<Transaction> consumer);

    /** What has been rejected until now. */
    Rejections rejections();
}
