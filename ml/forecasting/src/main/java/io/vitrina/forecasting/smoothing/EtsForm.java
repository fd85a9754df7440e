package io.vitrina.forecasting.smoothing;

import java.util.ArrayList;
import java.util.List;

/**
 * The components of an exponential smoothing model in the taxonomy of Hyndman, Koehler, Ord and Snyder (2008).
 *
 * @param multiplicativeError whether errors grow with the level
 */
public record EtsForm(boolean multiplicativeError, Trend trend, Season season) {

    /** How the level moves on. */
    public enum Trend {
        NONE,
        ADDITIVE,
        DAMPED
    }

    /** How the season joins the level. */
    public enum Season {
        NONE,
        ADDITIVE,
        MULTIPLICATIVE
    }

    /**
     * The forms that can be fitted, simpler ones first: additive errors never go with a multiplicative season, whose variance would be
     * infinite, and what is multiplicative needs values above zero.
     */
    static List<EtsForm> admissible(boolean positive, boolean seasonal, boolean trending) {
        List<EtsForm> forms = new ArrayList<>();
        for (Season season : Season.values()) {
            for (Trend trend : Trend.values()) {
                for (boolean multiplicative : new boolean[] {false, true}) {
                    EtsForm form = new EtsForm(multiplicative, trend, season);
                    if (form.isAdmissible(positive)
                            && (seasonal || !form.isSeasonal())
                            && (trending || !form.isTrending())) {
                        forms.add(form);
                    }
                }
            }
        }
        return forms;
    }

    private boolean isAdmissible(boolean positive) {
        boolean multiplicative = multiplicativeError || season == Season.MULTIPLICATIVE;
        return (positive || !multiplicative) && (multiplicativeError || season != Season.MULTIPLICATIVE);
    }

    /** Whether there is a slope. */
    public boolean isTrending() {
        return trend != Trend.NONE;
    }

    /** Whether there is a season. */
    public boolean isSeasonal() {
        return season != Season.NONE;
    }

    /** Parameters, first states and the variance: what an information criterion counts. */
    int parameters(int seasonLength) {
        int trendParameters = switch (trend) {
            case NONE -> 0;
            case ADDITIVE -> 2;
            case DAMPED -> 3;
        };
        return 3 + trendParameters + (season == Season.NONE ? 0 : seasonLength);
    }

    /** As in the literature, for example {@code ETS(M,Ad,M)}. */
    @Override
    public String toString() {
        String slope = switch (trend) {
            case NONE -> "N";
            case ADDITIVE -> "A";
            case DAMPED -> "Ad";
        };
        return "ETS(%s,%s,%s)"
                .formatted(multiplicativeError ? "M" : "A", slope, season.name().charAt(0));
    }
}
