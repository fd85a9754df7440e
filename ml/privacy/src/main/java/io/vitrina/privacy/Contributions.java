package io.vitrina.privacy;

/**
 * What the owners behind a cell contribute to one of its figures.
 *
 * @param owners how many contribute
 * @param total sum of their contributions, none of which is negative
 * @param largest the largest contribution
 * @param second the second largest, 0 with fewer than two owners
 */
public record Contributions(int owners, double total, double largest, double second) {

    private static final double ROUNDING = 1e-9;

    public Contributions {
        if (owners < 0 || !(second >= 0) || !(largest >= second) || !(total >= (largest + second) * (1 - ROUNDING))) {
            throw new IllegalArgumentException("Not contributions: %d owners, total %s, largest %s, second %s"
                    .formatted(owners, total, largest, second));
        }
    }
}
