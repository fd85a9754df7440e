package io.vitrina.training.commandline;

import io.vitrina.transactions.Area;
import io.vitrina.transactions.Cardholder;
import io.vitrina.transactions.Outlet;
import io.vitrina.transactions.Rejections;
import io.vitrina.transactions.Transaction;
import io.vitrina.transactions.TransactionData;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A data set that counts, while it is read, what its reader does not ask for. */
final class CountedData implements TransactionData {

    private final TransactionData data;
    private long refunds;
    private long cardholders;
    private long knownIncomes;

    CountedData(TransactionData data) {
        this.data = data;
    }

    @Override
    public List<Area> areas() {
        return data.areas();
    }

    @Override
    public List<Outlet> outlets() {
        return data.outlets();
    }

    @Override
    public void cardholders(Consumer<? super Cardholder> consumer) {
        cardholders = 0;
        knownIncomes = 0;
        data.cardholders(cardholder -> {
            cardholders++;
            knownIncomes += cardholder.monthlyIncomeMinor() == null ? 0 : 1;
            consumer.accept(cardholder);
        });
    }

    @Override
    public void transactions(Consumer<? super Transaction> consumer) {
        refunds = 0;
        data.transactions(transaction -> {
            refunds += transaction.amountMinor() < 0 ? 1 : 0;
            consumer.accept(transaction);
        });
    }

    @Override
    public String hash() {
        return data.hash();
    }

    @Override
    public Map<String, Rejections> rejections() {
        return data.rejections();
    }

    long refunds() {
        return refunds;
    }

    long cardholders() {
        return cardholders;
    }

    long knownIncomes() {
        return knownIncomes;
    }
}
