package io.vitrina.merchants.listing;

import io.vitrina.merchants.listing.Listing.Listed;
import io.vitrina.platform.database.Rows;
import io.vitrina.platform.database.Rows.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of which listings are read.
 *
 * @param name with its schema; has a column {@code search_text} with name and id, by which it is searched and sorted
 * @param columns what is read of a row
 * @param id the column of the id
 */
public record ListedTable(String name, String columns, String id) {

    /**
     * Reads a listing.
     *
     * @param merchantId whose rows; null for all that the transaction sees
     */
    public <T> Listed<T> read(Rows rows, Listing listing, @Nullable String merchantId, Reader<T> reader) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<Object> parameters = new ArrayList<>();
        if (merchantId != null) {
            conditions.add("merchant_id = ?");
            parameters.add(merchantId);
        }
        if (listing.search() != null) {
            conditions.add("search_text like merchants.search_pattern(?)");
            parameters.add(listing.search());
        }
        long total = rows.first(
                        "select count(*) from " + name + where(conditions), row -> row.getLong(1), parameters.toArray())
                .orElseThrow();
        if (listing.afterId() != null) {
            conditions.add(after(listing, conditions.subList(0, merchantId == null ? 1 : 2)));
            if (merchantId != null) {
                parameters.add(merchantId);
            }
            parameters.add(listing.afterId());
        }
        String direction = listing.descending() ? " desc" : "";
        String order = " order by " + key(listing) + direction + ", " + id + direction;
        parameters.add(listing.limit() + 1);
        parameters.add(listing.offset());
        return new Listed<>(
                rows.list(
                        "select " + columns + " from " + name + where(conditions) + order + " limit ? offset ?",
                        reader,
                        parameters.toArray()),
                total);
    }

    private String after(Listing listing, List<String> ofTheMerchant) {
        String place = "(" + key(listing) + ", " + id + ")";
        return place + (listing.descending() ? " < " : " > ") + "(select " + key(listing) + ", " + id + " from " + name
                + where(ofTheMerchant) + " and " + id + " = ?)";
    }

    private static String where(List<String> conditions) {
        return " where " + String.join(" and ", conditions);
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
