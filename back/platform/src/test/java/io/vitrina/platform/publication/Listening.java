package io.vitrina.platform.publication;

import io.vitrina.platform.tenancy.Transactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that takes publications over as long as it can. */
@Singleton
class Listening implements PublicationListener {

    private final Transactions transactions;
    private final List<Long> takenOver = new CopyOnWriteArrayList<>();
    private volatile boolean broken;
    private volatile boolean withoutLibrary;
    private volatile int calls;

    Listening(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "listening";
    }

    @Override
    public synchronized void onPublication(CurrentPublication publication) {
        calls++;
        if (broken) {
            throw new IllegalStateException("the model of publication " + publication.id() + " is damaged");
        }
        if (withoutLibrary) {
            throw new UnsatisfiedLinkError("no xgboost4j in java.library.path");
        }
        takenOver.add(transactions.overAllMerchants("metrics", connection -> publication.id()));
    }

    /** What it serves. */
    List<Long> takenOver() {
        return takenOver;
    }

    int calls() {
        return calls;
    }

    void breaks() {
        broken = true;
    }

    void losesItsLibrary() {
        withoutLibrary = true;
    }

    void isRepaired() {
        broken = false;
        withoutLibrary = false;
    }
}
