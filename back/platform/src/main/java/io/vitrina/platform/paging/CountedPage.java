package io.vitrina.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is scrolled freely.
 *
 * @param total how many the whole list has
 * @param nextCursor what to ask the next page with; absent on the last page
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CountedPage<T>(
        List<T> items,
        long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextCursor) {

    /** A page out of rows of which one more than the limit was read, to know whether there are more. */
    public static <T> CountedPage<T> of(List<T> rows, long total, int limit, Function<T, Cursor> cursor) {
        Page<T> page = Page.of(rows, limit, cursor);
        return new CountedPage<>(page.items(), total, page.nextCursor());
    }
}
