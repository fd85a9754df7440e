package io.vitrina.aggregates;

import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.TransactionData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Loads card transactions and aggregates them. */
public final class Aggregation {

    private static final List<String> AREA_LEVELS = List.of("area", "region", "country");
    private static final List<String> PERIOD_LEVELS = List.of("week", "month", "quarter");

    private Aggregation() {}

    /**
     * Aggregates a data set; the result has to be closed.
     *
     * @throws BadInput where too large a share of the data is bad, there is none, or a transaction is there twice
     */
    public static Aggregates of(TransactionData data, AggregationSettings settings, AggregationProgress progress) {
        DuckDb engine = DuckDb.open(settings);
        try {
            DataFigures figures = new Loading(engine, data, settings, progress).load();
            aggregate(engine, figures, progress);
            return new Aggregates(engine, figures, settings.workFolder());
        } catch (RuntimeException cause) {
            engine.close();
            throw cause;
        }
    }

    /**
     * Reads and checks a data set as an aggregation would, and leaves nothing behind.
     *
     * @throws BadInput as {@link #of}
     */
    public static DataFigures check(TransactionData data, AggregationSettings settings, AggregationProgress progress) {
        try (DuckDb engine = DuckDb.open(settings)) {
            return new Loading(engine, data, settings, progress).load();
        }
    }

    static void aggregate(Engine engine, DataFigures figures, AggregationProgress progress) {
        progress.at("merchants", figures.transactions());
        engine.run("places.sql", Map.of());
        engine.run("merchant_day.sql", Map.of());
        progress.at("peer groups", figures.transactions());
        engine.run("owner_cells.sql", Map.of());
        for (String areaLevel : AREA_LEVELS) {
            for (String periodLevel : PERIOD_LEVELS) {
                level(engine, figures, areaLevel, periodLevel);
            }
        }
        engine.run("cells.sql", Map.of());
        engine.run("owner_part.sql", Map.of());
    }

    private static void level(Engine engine, DataFigures figures, String areaLevel, String periodLevel) {
        engine.run(
                "owner_cell_level.sql",
                Map.of(
                        "areaLevel",
                        areaLevel,
                        "periodLevel",
                        periodLevel,
                        // an owner has one stand in an area, whose buyers are distinct already
                        "cards",
                        areaLevel.equals("area") ? "count(*)" : "count(distinct b.card)",
                        "from",
                        figures.from(),
                        "lastStart",
                        lastStart(figures, periodLevel)));
    }

    /** The first day of the last period that lies within the data as a whole. */
    private static LocalDate lastStart(DataFigures figures, String periodLevel) {
        LocalDate end = figures.to().plusDays(1);
        return switch (periodLevel) {
            case "week" -> end.minusWeeks(1);
            case "month" -> end.minusMonths(1);
            default -> end.minusMonths(3);
        };
    }
}
