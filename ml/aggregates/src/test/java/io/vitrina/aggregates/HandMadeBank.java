package io.vitrina.aggregates;

import io.vitrina.transactions.Area;
import io.vitrina.transactions.Cardholder;
import io.vitrina.transactions.Channel;
import io.vitrina.transactions.Gender;
import io.vitrina.transactions.Outlet;
import io.vitrina.transactions.Rejections;
import io.vitrina.transactions.Transaction;
import io.vitrina.transactions.TransactionData;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A data set in memory: areas centro and norte in the region Capital and playa in the region Costa, all in Spain; outlets and transactions
 * as a test needs them. The bank's zone is Madrid.
 */
final class HandMadeBank implements TransactionData {

    static final String RESTAURANT = "5812";
    static final String SUPERMARKET = "5411";

    private final List<Outlet> outlets = new ArrayList<>();
    private final List<Cardholder> cardholders = new ArrayList<>();
    private final List<Transaction> transactions = new ArrayList<>();

    HandMadeBank outlet(String outlet, String merchant, String owner, String mcc, String area) {
        outlets.add(new Outlet(outlet, merchant, owner, "Shop " + merchant + ", " + outlet, mcc, area, null, null));
        return this;
    }

    HandMadeBank cardholder(String card, String area, Long monthlyIncomeMinor) {
        cardholders.add(new Cardholder(card, 1980, Gender.FEMALE, area, "standard", monthlyIncomeMinor));
        return this;
    }

    HandMadeBank payment(String time, String card, String outlet, long amountMinor) {
        return payment(time, card, outlet, amountMinor, Channel.POS);
    }

    HandMadeBank payment(String time, String card, String outlet, long amountMinor, Channel channel) {
        return payment("t" + transactions.size(), time, card, outlet, amountMinor, channel);
    }

    HandMadeBank payment(String id, String time, String card, String outlet, long amountMinor, Channel channel) {
        Outlet at = outlets.stream()
                .filter(candidate -> candidate.outletId().equals(outlet))
                .findFirst()
                .orElseThrow();
        transactions.add(new Transaction(
                id, Instant.parse(time), card, amountMinor, "EUR", at.mcc(), at.merchantId(), outlet, channel));
        return this;
    }

    /** Aggregates this bank in a folder of the test's own. */
    Aggregates aggregated(Path folder, int threads) {
        return Aggregation.of(
                this,
                new AggregationSettings(ZoneId.of("Europe/Madrid"), folder.resolve("work"), "256MB", threads),
                AggregationProgress.SILENT);
    }

    @Override
    public List<Area> areas() {
        return List.of(
                new Area("centro", "Centro", "Capital", "Spain", null),
                new Area("norte", "Norte", "Capital", "Spain", null),
                new Area("playa", "Playa", "Costa", "Spain", null));
    }

    @Override
    public List<Outlet> outlets() {
        return outlets;
    }

    @Override
    public void cardholders(Consumer<? super Cardholder> consumer) {
        cardholders.forEach(consumer);
    }

    @Override
    public void transactions(Consumer<? super Transaction> consumer) {
        transactions.forEach(consumer);
    }

    @Override
    public String hash() {
        return "hand-made";
    }

    @Override
    public Map<String, Rejections> rejections() {
        return Map.of();
    }
}
