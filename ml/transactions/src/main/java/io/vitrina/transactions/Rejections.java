package io.vitrina.transactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts good and bad rows of a table, and keeps the first bad ones. The share is judged at the end, when it is known; only where nothing at
 * all is good the reading stops before.
 */
public final class Rejections {

    private static final int KEPT = 100;
    private static final int ROWS_WITHOUT_A_GOOD_ONE = 10_000;

    private final double largestShare;
    private final List<Rejection> first = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private long rows;
    private long bad;

    /** @param largestShare the share of bad rows from which on the data set is refused, between 0 and 1 */
    public Rejections(double largestShare) {
        if (!(largestShare >= 0 && largestShare <= 1)) {
            throw new IllegalArgumentException("The largest share of bad rows is not between 0 and 1: " + largestShare);
        }
        this.largestShare = largestShare;
    }

    public void accepted() {
        rows++;
    }

    public void rejected(Rejection rejection) {
        rows++;
        bad++;
        if (first.size() < KEPT) {
            first.add(rejection);
        }
        counts.merge(rejection.column() + ": " + rejection.reason(), 1L, Long::sum);
        if (bad == rows && rows >= ROWS_WITHOUT_A_GOOD_ONE) {
            judge();
        }
    }

    /**
     * Judges what has been read.
     *
     * @throws BadInput where too large a share is bad
     */
    public void judge() {
        if (share() > largestShare) {
            throw new BadInput("%d of %d rows are bad, more than %.1f %%; the first: %s"
                    .formatted(bad, rows, 100 * largestShare, first.getFirst()));
        }
    }

    public long rows() {
        return rows;
    }

    public long bad() {
        return bad;
    }

    /** The share of bad rows, 0 before any row. */
    public double share() {
        return rows == 0 ? 0 : (double) bad / rows;
    }

    /** The first hundred rejections. */
    public List<Rejection> first() {
        return List.copyOf(first);
    }

    /** How many rows were rejected by column and reason. */
    public Map<String, Long> counts() {
        return new TreeMap<>(counts);
    }
}
