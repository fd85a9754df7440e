package io.vitrina.purchasingpower.distribution;

import io.vitrina.platform.money.Money;
import io.vitrina.purchasingpower.distribution.Distribution.BandShare;
import io.vitrina.purchasingpower.distribution.Distribution.PlaceScope;
import io.vitrina.purchasingpower.distribution.Distribution.PublishedDistribution;
import io.vitrina.purchasingpower.distribution.Distribution.SuppressedDistribution;
import io.vitrina.purchasingpower.estimate.Bands;
import io.vitrina.purchasingpower.estimate.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A merchant's stored distributions of a measure in the form of answers. */
final class Presenting {

    private static final List<String> LEVELS = List.of("area", "region", "country");
    private static final String NO_DATA = "no-data";

    private final Scoring scoring;
    private final Bands bands;
    private final List<StoredDistribution> rows;
    private final Map<String, Places.AreaName> areas;

    Presenting(Scoring scoring, Measure measure, List<StoredDistribution> rows, Map<String, Places.AreaName> areas) {
        this.scoring = scoring;
        this.bands = scoring.bands(measure);
        this.rows = rows;
        this.areas = areas;
    }

    /** All customers of the merchant. */
    Distribution own() {
        return rows.stream()
                .filter(row -> row.subject() == Subject.CUSTOMERS)
                .findFirst()
                .map(row -> present(row, null))
                .orElse(nothing());
    }

    /** Peers or region: the narrowest place, and the next wider one where that is hidden. */
    Distribution inPlace(Subject subject) {
        Map<String, StoredDistribution> byLevel = rows.stream()
                .filter(row -> row.subject() == subject)
                .collect(Collectors.toMap(StoredDistribution::key, Function.identity()));
        List<StoredDistribution> places =
                LEVELS.stream().filter(byLevel::containsKey).map(byLevel::get).toList();
        Optional<PublishedDistribution> shown =
                places.stream().flatMap(row -> published(row).stream()).findFirst();
        return places.stream()
                .findFirst()
                .map(row -> present(row, shown.orElse(null)))
                .orElse(nothing());
    }

    /** The rows of outlets, areas or months by their keys; hidden ones fall back on all customers. */
    Map<String, Distribution> byKey(Subject subject) {
        PublishedDistribution all = rows.stream()
                .filter(row -> row.subject() == Subject.CUSTOMERS)
                .flatMap(row -> published(row).stream())
                .findFirst()
                .orElse(null);
        return rows.stream()
                .filter(row -> row.subject() == subject)
                .collect(Collectors.toMap(StoredDistribution::key, row -> present(row, all)));
    }

    private Distribution present(StoredDistribution row, @Nullable PublishedDistribution fallback) {
        return published(row)
                .<Distribution>map(shown -> shown)
                .orElseGet(() -> new SuppressedDistribution(
                        "suppressed", row.reason() == null ? NO_DATA : row.reason(), fallback));
    }

    private static Distribution nothing() {
        return new SuppressedDistribution("suppressed", NO_DATA, null);
    }

    private Optional<PublishedDistribution> published(StoredDistribution row) {
        return Optional.ofNullable(row.figures())
                .map(figures -> new PublishedDistribution(
                        "published",
                        money(figures.p10()),
                        money(figures.p50()),
                        money(figures.p90()),
                        figures.index(),
                        shares(figures.shares()),
                        figures.noise(),
                        LEVELS.contains(row.key()) ? new PlaceScope(row.key(), name(row)) : null));
    }

    private String name(StoredDistribution row) {
        Places.AreaName area = row.key().equals("area") ? areas.get(row.place()) : null;
        return area == null ? row.place() : area.name();
    }

    private List<BandShare> shares(List<Double> shares) {
        List<BandShare> bandShares = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Money from = money(i == 0 ? 0 : bands.bounds().get(i - 1));
            bandShares.add(new BandShare(
                    from, i < bands.bounds().size() ? money(bands.bounds().get(i)) : null, shares.get(i)));
        }
        return bandShares;
    }

    private Money money(long minor) {
        return new Money(minor, scoring.currency());
    }
}
