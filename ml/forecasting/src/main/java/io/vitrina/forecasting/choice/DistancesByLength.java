package io.vitrina.forecasting.choice;

import io.vitrina.forecasting.Forecast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Distances apart by the length of the history that forecasts were made from: a method that has seen little is wrong about its own errors
 * in another way than one that has seen much, and in a back-test every method has seen less than when it counts.
 */
public final class DistancesByLength {

    private static final double WIDTH = Math.log(1.2);
    private static final int ENOUGH = 1_000;

    /** All is from one time, whose calm or turmoil its series share, however many they are. */
    private static final double TRUST = 2.0 / 3;

    private final double[] levels;
    private final TreeMap<Integer, Distances> byLength = new TreeMap<>();
    private final Map<Integer, Calibration> known = new HashMap<>();
    private final Map<Integer, Calibration> knownSoFar = new HashMap<>();
    private int added;
    private int addedSoFar;

    /** @param levels of the quantiles of all forecasts, ascending */
    public DistancesByLength(double[] levels) {
        this.levels = levels.clone();
    }

    /**
     * Adds what came after a forecast.
     *
     * @param length steps of the history that it was made from
     * @param actual by step; those that are NaN, not known, do not count
     */
    public void add(int length, double[] actual, Forecast forecast) {
        byLength.computeIfAbsent(place(length), place -> new Distances(levels)).add(actual, forecast);
        added++;
    }

    /**
     * As {@link #calibration}, while there is more to come: of what has been added by now or, since learning takes its time, of at least half of it.
     */
    public Calibration calibrationSoFar(int length) {
        if (added >= 2 * addedSoFar) {
            knownSoFar.clear();
            addedSoFar = added;
        }
        return knownSoFar.computeIfAbsent(place(length), this::nearest);
    }

    /** What was learnt of histories of about this length; of as many others as are needed, the nearest first. Nothing is added after the first call. */
    public synchronized Calibration calibration(int length) {
        return known.computeIfAbsent(place(length), this::nearest);
    }

    private Calibration nearest(int place) {
        List<Integer> places = new ArrayList<>(byLength.keySet());
        places.sort(Comparator.<Integer>comparingInt(other -> Math.abs(other - place))
                .thenComparing(Comparator.reverseOrder()));
        Distances near = new Distances(levels);
        for (int other : places) {
            if (near.count() < ENOUGH) {
                near.merge(Objects.requireNonNull(byLength.get(other)));
            }
        }
        return near.calibration(TRUST);
    }

    private static int place(int length) {
        return (int) (Math.log(length) / WIDTH);
    }
}
