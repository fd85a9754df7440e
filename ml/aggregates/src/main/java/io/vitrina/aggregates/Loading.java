package io.vitrina.aggregates;

import io.vitrina.transactions.Area;
import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.Cardholder;
import io.vitrina.transactions.CategoryGroup;
import io.vitrina.transactions.Channel;
import io.vitrina.transactions.Outlet;
import io.vitrina.transactions.Rejection;
import io.vitrina.transactions.Rejections;
import io.vitrina.transactions.Transaction;
import io.vitrina.transactions.TransactionData;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Loads a data set into the engine in one pass: identifiers become integers once, times become days and hours of the bank. */
final class Loading {

    private static final int TELL_EVERY = 250_000;
    private static final int PARTS = 1_000;
    private static final int REJECTIONS_NAMED = 20;

    private final DuckDb engine;
    private final TransactionData data;
    private final BankDays days;
    private final AggregationProgress progress;
    private final Numbers cards = new Numbers();
    private final Numbers owners = new Numbers();
    private final Numbers merchants = new Numbers();
    private final Map<String, Integer> outlets = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;
    private long transactions;
    private long cardsWithTransactions;
    private @Nullable String currency;

    Loading(DuckDb engine, TransactionData data, AggregationSettings settings, AggregationProgress progress) {
        this.engine = engine;
        this.data = data;
        this.days = new BankDays(settings.zone());
        this.progress = progress;
    }

    /** @throws BadInput where the data are bad, have no transaction or have one twice */
    DataFigures load() {
        try {
            engine.run("tables.sql", Map.of());
            areas();
            outlets();
            transactions();
            cardholders();
            calendar();
            progress.at("checking", transactions);
            new UniqueTransactions(engine, data).expect(transactions);
            return figures();
        } catch (SQLException cause) {
            throw new IllegalStateException("The data cannot be loaded", cause);
        }
    }

    private DataFigures figures() {
        return new DataFigures(
                transactions,
                data.rejections().values().stream().mapToLong(Rejections::bad).sum(),
                data.rejections().values().stream()
                        .flatMap(rejections -> rejections.first().stream())
                        .limit(REJECTIONS_NAMED)
                        .map(Rejection::toString)
                        .toList(),
                LocalDate.ofEpochDay(firstDay),
                LocalDate.ofEpochDay(lastDay),
                String.valueOf(currency),
                data.hash(),
                cardsWithTransactions,
                merchants.size(),
                owners.size());
    }

    private void areas() throws SQLException {
        try (DuckDBAppender rows = engine.appender("area")) {
            for (Area area : data.areas()) {
                rows.beginRow();
                rows.append(area.area());
                rows.append(area.name());
                rows.append(area.region());
                rows.append(area.country());
                rows.append(area.polygon());
                rows.endRow();
            }
        }
    }

    private void outlets() throws SQLException {
        Map<String, String> names = MerchantNames.of(data.outlets());
        try (DuckDBAppender rows = engine.appender("outlet")) {
            for (Outlet outlet : data.outlets()) {
                int number = outlets.size();
                outlets.put(outlet.outletId(), number);
                rows.beginRow();
                rows.append(number);
                rows.append(outlet.outletId());
                rows.append(merchants.of(outlet.merchantId()));
                rows.append(outlet.merchantId());
                rows.append(names.get(outlet.merchantId()));
                rows.append(owners.of(outlet.ownerId()));
                rows.append(outlet.name());
                rows.append(outlet.mcc());
                rows.append(CategoryGroup.of(outlet.mcc()).wireName());
                rows.append(outlet.area());
                rows.append(outlet.latitude());
                rows.append(outlet.longitude());
                rows.endRow();
            }
        }
    }

    private void transactions() throws SQLException {
        progress.at("reading", 0);
        try (DuckDBAppender rows = engine.appender("card_transaction")) {
            data.transactions(transaction -> append(rows, transaction));
        }
        if (transactions == 0) {
            throw new BadInput("There is no good transaction in the data");
        }
        cardsWithTransactions = cards.size();
    }

    private void append(DuckDBAppender rows, Transaction transaction) {
        long second = days.localSecond(transaction.timestamp());
        int day = BankDays.day(second);
        firstDay = Math.min(firstDay, day);
        lastDay = Math.max(lastDay, day);
        currency = transaction.currency();
        Integer outlet = outlets.get(transaction.outletId());
        if (outlet == null) {
            throw new IllegalStateException("The data name an outlet that they do not have: " + transaction.outletId());
        }
        try {
            rows.beginRow();
            rows.append(TokenHash.of(transaction.transactionId()));
            rows.append(cards.of(transaction.cardToken()));
            rows.append(outlet.intValue());
            rows.append(day);
            rows.append(BankDays.hour(second));
            rows.append(transaction.channel() == Channel.ONLINE);
            rows.append(group(transaction.mcc()));
            rows.append(transaction.amountMinor());
            rows.endRow();
        } catch (SQLException cause) {
            throw new IllegalStateException("A transaction cannot be loaded", cause);
        }
        if (++transactions % TELL_EVERY == 0) {
            progress.at("reading", transactions);
        }
    }

    private int group(String mcc) {
        Integer known = groups.get(mcc);
        if (known == null) {
            known = CategoryGroup.of(mcc).ordinal();
            groups.put(mcc, known);
        }
        return known;
    }

    private void cardholders() throws SQLException {
        progress.at("reading cardholders", transactions);
        try (DuckDBAppender rows = engine.appender("cardholder")) {
            data.cardholders(cardholder -> append(rows, cardholder));
        }
    }

    private void append(DuckDBAppender rows, Cardholder cardholder) {
        try {
            rows.beginRow();
            rows.append(cards.of(cardholder.cardToken()));
            rows.append(Math.floorMod(TokenHash.of(cardholder.cardToken()), PARTS));
            rows.append(cardholder.birthYear());
            rows.append(cardholder.gender().wireName());
            rows.append(cardholder.clientCategory());
            rows.append(cardholder.residenceArea());
            rows.append(cardholder.monthlyIncomeMinor());
            rows.endRow();
        } catch (SQLException cause) {
            throw new IllegalStateException("A cardholder cannot be loaded", cause);
        }
    }

    private void calendar() throws SQLException {
        LocalDate last = LocalDate.ofEpochDay(lastDay);
        try (DuckDBAppender rows = engine.appender("calendar")) {
            for (LocalDate day = LocalDate.ofEpochDay(firstDay); !day.isAfter(last); day = day.plusDays(1)) {
                LocalDate month = day.withDayOfMonth(1);
                rows.beginRow();
                rows.append(Math.toIntExact(day.toEpochDay()));
                rows.append(day);
                rows.append(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
                rows.append(month);
                rows.append(month.minusMonths((month.getMonthValue() - 1) % 3));
                rows.append(day.getDayOfWeek().getValue());
                rows.append(day.getDayOfMonth());
                rows.endRow();
            }
        }
    }
}
