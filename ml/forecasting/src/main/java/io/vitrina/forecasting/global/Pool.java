package io.vitrina.forecasting.global;

import java.util.ArrayList;
import java.util.List;

/**
 * Examples of many series, as many as there is room for: where there are more, those with the lower lots stay, so that each had the same
 * chance and the same stay in every run.
 */
final class Pool {

    private final int room;
    private final List<Draw> draws = new ArrayList<>();
    private volatile double share = 1;
    private int rows;

    /** @param room how many examples there may be */
    Pool(int room) {
        this.room = room;
    }

    /** The share of the possible examples that there is still room for. */
    double share() {
        return share;
    }

    int rows() {
        return rows;
    }

    void add(Draw draw) {
        Draw kept = draw.below(share);
        draws.add(kept);
        rows += kept.rows();
        while (rows > room) {
            share /= 2;
            draws.replaceAll(one -> one.below(share));
            rows = draws.stream().mapToInt(Draw::rows).sum();
        }
    }

    List<Draw> draws() {
        return draws;
    }
}
