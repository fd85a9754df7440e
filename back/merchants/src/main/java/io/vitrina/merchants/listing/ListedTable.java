package io.vitrina.merchants.listing;

import io.vitrina.merchants.listing.Listing.Listed;
import io.vitrina.platform.database.Rows;
import io.vitrina.platform.database.Rows.Reader;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of which listings are read.
 *
 * @param name with its schema; has a column {@code search_text} with name and id, by which it is searched and sorted
 * @param columns what is read of a row
 * @param id the column of the id
 */
public record ListedTable(String name, String columns, String id) {

    /** What rows have to be, and the values of its placeholders. */
    private record Condition(String text, List<Object> values) {

        static final Condition NONE = new Condition("true", List.of());

        Condition and(String more, Object... itsValues) {
            return new Condition(
                    text + " and " + more,
                    Stream.concat(values.stream(), Stream.of(itsValues)).toList());
        }

        Object[] valuesAnd(Object... more) {
            return Stream.concat(values.stream(), Stream.of(more)).toArray();
        }
    }

    /**
     * Reads a listing.
     *
     * @param merchantId whose rows; null for all that the transaction sees
     */
    public <T> Listed<T> read(Rows rows, Listing listing, @Nullable String merchantId, Reader<T> reader) {
        Condition theirs = merchantId == null ? Condition.NONE : Condition.NONE.and("merchant_id = ?", merchantId);
        Condition searched = listing.search() == null
                ? theirs
                : theirs.and("search_text like merchants.search_pattern(?)", listing.search());
        Condition shown = listing.afterId() == null ? searched : behind(listing, listing.afterId(), theirs, searched);
        String direction = listing.descending() ? " desc" : "";
        return new Listed<>(
                rows.list(
                        "select " + columns + " from " + name + " where " + shown.text() + " order by " + key(listing)
                                + direction + ", " + id + direction + " limit ? offset ?",
                        reader,
                        shown.valuesAnd(listing.limit() + 1, listing.offset())),
                rows.first(
                                "select count(*) from " + name + " where " + searched.text(),
                                row -> row.getLong(1),
                                searched.valuesAnd())
                        .orElseThrow());
    }

    /** Rows behind the one of the cursor, whose place is looked up: a name is too long for a cursor. */
    private Condition behind(Listing listing, String afterId, Condition theirs, Condition searched) {
        String place = key(listing) + ", " + id;
        return searched.and(
                "(" + place + ")" + (listing.descending() ? " < " : " > ") + "(select " + place + " from " + name
                        + " where " + theirs.text() + " and " + id + " = ?)",
                theirs.valuesAnd(afterId));
    }

    private String key(Listing listing) {
        return switch (listing.sort()) {
            case "id" -> id;
            case "name" -> "search_text";
            case "area" -> "merchants.searchable(area_name)";
            case "region" -> "merchants.searchable(region)";
            default -> throw new IllegalArgumentException("Nothing is sorted by " + listing.sort());
        };
    }
}
