package io.vitrina.transactions;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A data set that keeps to the contract: what it hands out has been checked, what has not passed is in {@link
 * #rejections()}. Outlets and cardholders lie in known areas, keys of side tables are unique, a transaction's outlet is
 * known and belongs to its merchant, all amounts are in one currency. A card may have transactions and no cardholder.
 *
 * <p>Each table may be read any number of times and gives the same rows in the same order. Not for several threads.
 * Each reading method throws {@link BadInput} where more rows are bad than the limit allows, or a file cannot be read.
 */
public interface TransactionData {

    List<Area> areas();

    List<Outlet> outlets();

    /** Streams the cardholders. */
    void cardholders(Consumer<? super Cardholder> consumer);

    /** Streams the transactions in the order of the files. */
    void transactions(Consumer<? super Transaction> consumer);

    /** SHA-256 in hexadecimal over all files that the data set consists of and over its mapping. */
    String hash();

    /** What has been rejected in the last reading of each table, by the table's name. */
    Map<String, Rejections> rejections();
}
