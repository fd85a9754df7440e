package io.vitrina.aggregates;

import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.TransactionData;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Refuses data in which a transaction is there twice, which would count it twice. */
final class UniqueTransactions {

    private static final int NAMED = 5;

    private final Engine engine;
    private final TransactionData data;

    UniqueTransactions(Engine engine, TransactionData data) {
        this.engine = engine;
        this.data = data;
    }

    /**
     * Checks what has been loaded.
     *
     * @throws BadInput where one is there twice, by its id
     */
    void expect(long transactions) {
        long[] distinct = {0};
        engine.read("select count(distinct id) from card_transaction", row -> distinct[0] = row.number(1));
        if (distinct[0] < transactions) {
            throw new BadInput("%d transactions are in the data twice, by their transaction_id: %s"
                    .formatted(transactions - distinct[0], String.join(", ", repeated())));
        }
    }

    /** The first few ids that are there twice; only their hashes were kept, so the data are read once more. */
    private Set<String> repeated() {
        Set<Long> hashes = new HashSet<>();
        engine.read(
                "select id from card_transaction group by id having count(*) > 1 order by id limit " + NAMED,
                row -> hashes.add(row.number(1)));
        Set<String> ids = new TreeSet<>();
        data.transactions(transaction -> {
            if (hashes.contains(TokenHash.of(transaction.transactionId()))) {
                ids.add(transaction.transactionId());
            }
        });
        return ids;
    }
}
