package io.vitrina.forecasting.effects;

import io.vitrina.forecasting.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** What the time of the year adds: a few harmonics, as far as what the other years say of one has come true in it. */
final class YearlySeason {

    private static final double DAYS = 365.25;
    private static final int YEARS = 2;
    private static final int HARMONICS = 8;
    private static final int DAYS_COMPARED = 28;
    private static final int DAYS_APART = 7;
    private static final double LEAST_SHARE = 0.5;

    private final Harmonics harmonics;
    private final double[] coefficients;

    private YearlySeason(Harmonics harmonics, double[] coefficients) {
        this.harmonics = harmonics;
        this.coefficients = coefficients;
    }

    /**
     * The season of a series whose steps are days up to weeks; nothing where they are not, the series has less than {@value #YEARS} years, or
     * its years are not alike.
     *
     * @param values without other effects, NaN where not known
     */
    static Optional<YearlySeason> of(Timeline timeline, double[] values) {
        double days = daysOfStep(timeline);
        if (days < 1 || days > DAYS_APART || values.length * days < YEARS * DAYS) {
            return Optional.empty();
        }
        Harmonics harmonics = new Harmonics(DAYS / days, HARMONICS);
        int reach = (int) Math.round(DAYS_COMPARED / days);
        YearlyChanges changes = new YearlyChanges(values, harmonics, reach, (int) Math.round(DAYS_APART / days));
        double share = Math.min(1, changes.share());
        return share < LEAST_SHARE
                ? Optional.empty()
                : Optional.of(new YearlySeason(
                        harmonics,
                        Arrays.stream(changes.coefficients())
                                .map(coefficient -> share * coefficient)
                                .toArray()));
    }

    private static double daysOfStep(Timeline timeline) {
        Optional<LocalDate> first = timeline.date(0);
        Optional<LocalDate> later = timeline.date(DAYS_COMPARED);
        return first.isEmpty() || later.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(first.get(), later.get()) / (double) DAYS_COMPARED;
    }

    /** What it adds to the steps from one on, the last left out. */
    double[] at(int from, int until) {
        double[] season = new double[until - from];
        for (int step = from; step < until; step++) {
            double[] terms = harmonics.at(step);
            for (int term = 0; term < terms.length; term++) {
                season[step - from] += coefficients[term] * terms[term];
            }
        }
        return season;
    }
}
