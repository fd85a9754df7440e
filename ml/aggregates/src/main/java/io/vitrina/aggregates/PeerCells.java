package io.vitrina.aggregates;

import io.vitrina.aggregates.Cell.Figure;
import io.vitrina.aggregates.Cell.Key;
import io.vitrina.privacy.Contributions;
import io.vitrina.privacy.GateRules;
import io.vitrina.privacy.Gated;
import io.vitrina.privacy.Gated.Released;
import io.vitrina.privacy.Gated.Withheld;
import io.vitrina.privacy.PrivacyGate;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the cells, puts each through the gate and writes what has passed, and of the others the reason and the wider cell. */
final class PeerCells {

    static final List<String> COLUMNS = List.of(
            "category_group",
            "area_level",
            "area",
            "period_level",
            "period_start",
            "status",
            "reason",
            "wider_area_level",
            "wider_area",
            "wider_period_level",
            "wider_period_start",
            "owners",
            "sales_minor",
            "refunds_minor",
            "sales_count",
            "customers",
            "revenue_p25_minor",
            "revenue_p50_minor",
            "revenue_p75_minor");

    static final String CELLS = """
            select category_group, area_level, area, period_level, cast(period_start as varchar), cards,
              sales_owners, sales_total, sales_largest, sales_second, revenue_owners, revenue_total, revenue_largest, revenue_second,
              refunds_owners, refunds_total, refunds_largest, refunds_second, count_owners, count_total, count_largest, count_second,
              cards_owners, cards_total, cards_largest, cards_second, p25, p50, p75
            from cell order by category_group, area_level, area, period_level, period_start""";

    private final Engine engine;
    private final CellGate gate;

    PeerCells(Engine engine, GateRules rules) {
        this.engine = engine;
        this.gate = new CellGate(new PrivacyGate(rules));
    }

    PublishedTable write(Path file) throws IOException {
        Map<Key, Gated<PeerCell>> judged = judged();
        WiderCells wider = new WiderCells(
                places(),
                judged.entrySet().stream()
                        .filter(cell -> cell.getValue().isReleased())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()));
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<Key, Gated<PeerCell>> cell : judged.entrySet()) {
                out.write(line(cell.getKey(), cell.getValue(), wider));
                out.write('\n');
            }
        }
        return new PublishedTable("peer_cell", COLUMNS, file, judged.size());
    }

    private Map<Key, Gated<PeerCell>> judged() {
        Map<Key, Gated<PeerCell>> judged = new LinkedHashMap<>();
        engine.read(CELLS, row -> {
            Cell cell = cell(row);
            judged.put(cell.key(), gate.judge(cell));
        });
        return judged;
    }

    private Map<String, WiderCells.Place> places() {
        Map<String, WiderCells.Place> places = new HashMap<>();
        engine.read(
                "select area, region, country from area",
                row -> places.put(row.text(1), new WiderCells.Place(row.text(2), row.text(3))));
        return places;
    }

    private static Cell cell(Engine.Row row) {
        Map<Figure, Contributions> contributions = new EnumMap<>(Figure.class);
        int column = 7;
        for (Figure figure : Figure.values()) {
            contributions.put(
                    figure,
                    new Contributions(
                            Math.toIntExact(row.number(column)),
                            row.decimal(column + 1),
                            row.decimal(column + 2),
                            row.decimal(column + 3)));
            column += 4;
        }
        Key key = new Key(row.text(1), row.text(2), row.text(3), row.text(4), LocalDate.parse(row.text(5)));
        double[] percentiles = {row.decimal(column), row.decimal(column + 1), row.decimal(column + 2)};
        return new Cell(key, row.number(6), contributions, percentiles);
    }

    private static String line(Key key, Gated<PeerCell> judged, WiderCells wider) {
        Stream<@Nullable Object> name =
                Stream.of(key.categoryGroup(), key.areaLevel(), key.area(), key.periodLevel(), key.start());
        return Stream.concat(name, values(key, judged, wider))
                .map(value -> value == null ? "" : quoted(Objects.toString(value)))
                .collect(Collectors.joining(","));
    }

    private static Stream<@Nullable Object> values(Key key, Gated<PeerCell> judged, WiderCells wider) {
        return switch (judged) {
            case Released<PeerCell> released -> published(released.value());
            case Withheld<PeerCell> withheld -> suppressed(withheld, wider.of(key));
        };
    }

    private static Stream<@Nullable Object> published(PeerCell cell) {
        return Stream.of(
                "published",
                null,
                null,
                null,
                null,
                null,
                cell.owners(),
                cell.salesMinor(),
                cell.refundsMinor(),
                cell.salesCount(),
                cell.customers(),
                cell.p25Minor(),
                cell.p50Minor(),
                cell.p75Minor());
    }

    private static Stream<@Nullable Object> suppressed(Withheld<PeerCell> withheld, Optional<Key> wider) {
        return Stream.of(
                "suppressed",
                withheld.reason().key(),
                wider.map(Key::areaLevel).orElse(null),
                wider.map(Key::area).orElse(null),
                wider.map(Key::periodLevel).orElse(null),
                wider.map(Key::start).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
