package io.vitrina.aggregates;

import io.vitrina.aggregates.Cell.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which wider cells are offered in place of a suppressed one: of the same period in the region, then in the country; then the same of the
 * month, then of the quarter in which the period begins.
 */
final class WiderCells {

    private static final List<String> AREA_LEVELS = List.of("area", "region", "country");
    private static final List<String> PERIOD_LEVELS = List.of("week", "month", "quarter");

    private final Map<String, Place> places;
    private final Set<Key> passed;

    WiderCells(Map<String, Place> places, Set<Key> passed) {
        this.places = places;
        this.passed = passed;
    }

    /** Where an area lies. */
    record Place(String region, String country) {}

    /** The nearest wider cell that has passed the gate. */
    Optional<Key> of(Key key) {
        return PERIOD_LEVELS.stream()
                .skip(PERIOD_LEVELS.indexOf(key.periodLevel()))
                .flatMap(period -> areas(key).stream()
                        .map(area -> new Key(
                                key.categoryGroup(), area.level(), area.name(), period, start(key.start(), period))))
                .filter(wider -> !wider.equals(key))
                .filter(passed::contains)
                .findFirst();
    }

    private record Area(String level, String name) {}

    private List<Area> areas(Key key) {
        List<Area> areas = new ArrayList<>();
        Place place = placeOf(key);
        Stream.of(
                        new Area("area", key.areaLevel().equals("area") ? key.area() : ""),
                        new Area("region", key.areaLevel().equals("country") ? "" : place.region()),
                        new Area("country", place.country()))
                .filter(area -> AREA_LEVELS.indexOf(area.level()) >= AREA_LEVELS.indexOf(key.areaLevel()))
                .forEach(areas::add);
        return areas;
    }

    private Place placeOf(Key key) {
        if (key.areaLevel().equals("area")) {
            return places.getOrDefault(key.area(), new Place("", ""));
        }
        if (key.areaLevel().equals("country")) {
            return new Place("", key.area());
        }
        return places.values().stream()
                .filter(place -> place.region().equals(key.area()))
                .findFirst()
                .orElse(new Place("", ""));
    }

    private static LocalDate start(LocalDate start, String period) {
        return switch (period) {
            case "month" -> start.withDayOfMonth(1);
            case "quarter" -> start.withDayOfMonth(1).minusMonths((start.getMonthValue() - 1) % 3);
            default -> start;
        };
    }
}
