package io.vitrina.aggregates;

import io.vitrina.privacy.GateRules;
import io.vitrina.transactions.CategoryGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was aggregated. What is about several merchants leaves by {@link #writePublication} only, through the privacy gate; rows about
 * single cardholders leave as files for training and scoring, which never reach the database.
 */
public final class Aggregates implements AutoCloseable {

    private final Engine engine;
    private final DataFigures figures;
    private final Path workFolder;

    Aggregates(Engine engine, DataFigures figures, Path workFolder) {
        this.engine = engine;
        this.figures = figures;
        this.workFolder = workFolder;
    }

    public DataFigures figures() {
        return figures;
    }

    /**
     * Writes the profiles of all cards with purchases in a window.
     *
     * @param asOf last day of the window; nothing after it is looked at
     * @param windowDays length of the window
     */
    public void writeProfiles(Path file, LocalDate asOf, int windowDays) {
        long last = asOf.toEpochDay();
        engine.run(
                "profiles.sql",
                Map.of(
                        "after",
                        last - windowDays,
                        "asOf",
                        last,
                        "spending",
                        spending(
                                "sum(case when spent_in = %1$d then amount else 0 end) as %2$s_minor, sum(case when spent_in = %1$d and amount > 0 then 1 else 0 end) as %2$s_purchases"),
                        "columns",
                        spending("s.%2$s_minor, s.%2$s_purchases")));
        engine.writeFile("select * from profile order by card", file);
    }

    private static String spending(String form) {
        return Arrays.stream(CategoryGroup.values())
                .map(group -> form.formatted(group.ordinal(), group.wireName()))
                .collect(Collectors.joining(", "));
    }

    /**
     * Writes who was whose customer when: card, merchant, outlet, month and number of purchases.
     *
     * @param upTo last day; nothing after it is looked at
     */
    public void writeVisits(Path file, LocalDate upTo) {
        engine.writeFile("""
                select t.card, p.merchant_id, p.outlet_id, d.month, count(*) as purchases
                from card_transaction t join place p on p.outlet = t.outlet join calendar d on d.day = t.day
                where t.amount > 0 and t.day <= %d
                group by t.card, p.merchant_id, p.outlet_id, d.month
                order by p.merchant_id, p.outlet_id, d.month, t.card""".formatted(upTo.toEpochDay()), file);
    }

    /**
     * Writes who is whose customer, as it stands at the end of a day: days since the first and the last purchase, purchases, refunds,
     * what was spent, in all and by what it was spent on.
     *
     * @param asOf last day; nothing after it is looked at
     */
    public void writeCustomers(Path file, LocalDate asOf) {
        engine.run(
                "customers.sql",
                Map.of(
                        "asOf",
                        asOf.toEpochDay(),
                        "spending",
                        spending("sum(case when t.spent_in = %1$d then t.amount else 0 end) as %2$s_minor")));
        engine.writeFile("select * from merchant_customer order by merchant_id, card", file);
    }

    /** Writes where merchants are at home and, by number, to whom they belong. */
    public void writeMerchants(Path file) {
        engine.writeFile(
                "select merchant_id, owner, category_group, area, region, country from home order by merchant_id",
                file);
    }

    /**
     * Writes what outlets sold on each day: where they are, how much and how many payments; a day without sales has no row. Only of outlets that sold
     * on at least half of the days between their first and last, over a quarter of a year or more; of many of them some.
     *
     * @param most outlets at the most, chosen by their numbers as if by lot
     */
    public void writeDailySales(Path file, int most) {
        engine.writeFile("""
                with outlet_day as (
                  select o.outlet, o.country, d.date, d.day, sum(m.sales) as sales_minor, sum(m.sales_count) as payments
                  from merchant_day m
                  join place o on o.merchant_id = m.merchant_id and o.outlet_id = m.outlet_id
                  join calendar d on d.date = m.day
                  where m.sales_count > 0
                  group by o.outlet, o.country, d.date, d.day
                ),
                dense as (
                  select outlet, row_number() over (order by (outlet * 2654435761) %% 4294967296, outlet) as lot
                  from outlet_day group by outlet
                  having count(*) >= 46 and 2 * count(*) > max(day) - min(day) and max(day) - min(day) >= 91
                )
                select s.outlet, s.country, s.date as day, s.sales_minor, s.payments
                from outlet_day s join dense d on d.outlet = s.outlet
                where d.lot <= %d
                order by s.outlet, s.day""".formatted(most), file);
    }

    /** Writes the rows of each table of schema {@code publication}; cells about peers have passed the gate. */
    public List<PublishedTable> writePublication(Path folder, GateRules rules) {
        try {
            Files.createDirectories(folder);
            return Stream.concat(
                            OwnTable.ALL.stream().map(table -> table.write(engine, folder)),
                            Stream.of(new PeerCells(engine, rules).write(folder.resolve("peer_cell.csv"))))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        engine.close();
        try {
            Files.deleteIfExists(workFolder.resolve("aggregation.duckdb"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
