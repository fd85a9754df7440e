package io.vitrina.merchants.listing;

import io.vitrina.platform.paging.CountedPage;
import io.vitrina.platform.paging.Cursor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of a long list.
 *
 * @param list the list's name: cursors of another list or order are refused
 * @param search what names and ids have to hold, whatever the case and the accents; null for all
 * @param sort what to sort by
 * @param afterId the id of the row before the first one; null to begin at the start
 * @param offset rows to leave out from there
 */
public record Listing(
        String list,
        @Nullable String search,
        String sort,
        boolean descending,
        @Nullable String afterId,
        int offset,
        int limit) {

    /** What a list can be sorted by; with a minus the other way round. */
    public static final String SORTS = "-?(id|name|area|region)";

    public static final int LONGEST_SEARCH = 100;
    public static final int LARGEST_OFFSET = 1_000_000;

    /** Out of the parameters of a request. */
    public static Listing of(
            String list, @Nullable String search, String sort, @Nullable String cursor, int offset, int limit) {
        String text = search == null ? "" : search.strip();
        String ordered = list + " by " + sort;
        Cursor after = Cursor.read(ordered, cursor);
        return new Listing(
                ordered,
                text.isEmpty() ? null : text,
                sort.replace("-", ""),
                sort.startsWith("-"),
                after == null ? null : after.keys().getFirst(),
                offset,
                limit);
    }

    /** The page out of what was read. */
    public <T> CountedPage<T> page(Listed<T> listed, Function<T, String> id) {
        return CountedPage.of(listed.rows(), listed.total(), limit, row -> Cursor.after(list, id.apply(row)));
    }

    /**
     * What a listing has found.
     *
     * @param rows one more than the limit where there are more
     */
    public record Listed<T>(List<T> rows, long total) {}
}
