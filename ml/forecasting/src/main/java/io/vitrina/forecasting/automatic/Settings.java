package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.choice.Standings;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.local.Portfolio;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of forecasts.
 *
 * @param horizon steps to forecast
 * @param seasons steps of each season; none for series without
 * @param levels of the quantiles, ascending, between 0 and 1
 * @param origins the most that a back-test forecasts from; 0 for none: nothing is compared then, and intervals are the methods' own
 * @param threads how many series are worked on at once; the result does not depend on it
 * @param method one of {@link #methods()}: a single one for all series, {@value #AUTOMATIC} for the best for each, {@value #GLOBAL} for the
 *     best of those that learn from all, or {@value Standings#COMBINATION}; or several single ones with commas between, for their weighted
 *     mean
 */
public record Settings(int horizon, int[] seasons, double[] levels, int origins, int threads, String method) {

    /** For each series what does best. */
    public static final String AUTOMATIC = "auto";

    /** For each series what does best of the methods that learn from all. */
    public static final String GLOBAL = "global";

    /** The longest horizon, and the longest season. */
    public static final int MOST_STEPS = 1_000_000;

    /** @throws IllegalArgumentException where one is out of its bounds */
    public Settings {
        if (horizon < 1 || horizon > MOST_STEPS) {
            throw new IllegalArgumentException("a horizon has 1 to " + MOST_STEPS + " steps, not " + horizon);
        }
        if (threads < 1 || origins < 0) {
            throw new IllegalArgumentException("threads are at least 1, origins not below 0");
        }
        if (!methods().contains(method)) {
            named(method).filter(name -> !isSingle(name)).findFirst().ifPresent(unknown -> {
                throw new IllegalArgumentException(
                        "no method " + unknown + "; there are " + String.join(", ", methods()));
            });
        }
        if (Arrays.stream(seasons).anyMatch(season -> season < 1 || season > MOST_STEPS)) {
            throw new IllegalArgumentException("a season has 1 to " + MOST_STEPS + " steps");
        }
        for (int level = 0; level < levels.length; level++) {
            if (!(levels[level] > 0 && levels[level] < 1) || level > 0 && levels[level] <= levels[level - 1]) {
                throw new IllegalArgumentException("levels ascend between 0 and 1");
            }
        }
    }

    /** For each series the best method. */
    public Settings(int horizon, int[] seasons, double[] levels, int origins, int threads) {
        this(horizon, seasons, levels, origins, threads, AUTOMATIC);
    }

    /** All that can be asked for. */
    public static List<String> methods() {
        return Stream.of(List.of(AUTOMATIC, Standings.COMBINATION, GLOBAL), GlobalMethod.NAMES, Portfolio.NAMES)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isSingle(String name) {
        return Portfolio.NAMES.contains(name) || GlobalMethod.NAMES.contains(name);
    }

    private static Stream<String> named(String method) {
        return Stream.of(method.split(",", -1)).distinct();
    }

    /** The methods that are asked for by name, one or several, or as all of a kind. */
    List<String> named() {
        return method.equals(GLOBAL) ? GlobalMethod.NAMES : named(method).toList();
    }

    /** Whether methods that learn from all series are all that is asked for. */
    boolean isGlobal() {
        return GlobalMethod.NAMES.containsAll(named());
    }

    boolean asksFor(GlobalMethod global) {
        return named().contains(global.name()) || method.equals(AUTOMATIC) || method.equals(Standings.COMBINATION);
    }

    /** The methods that learn from each series alone; always the naive one. */
    Portfolio localMethods() {
        if (method.equals(AUTOMATIC) || method.equals(Standings.COMBINATION)) {
            return new Portfolio(seasons);
        }
        return Portfolio.of(named().stream().filter(Portfolio.NAMES::contains).toList(), seasons);
    }

    /** The shortest season, 1 where there is none. */
    public int season() {
        return Arrays.stream(seasons).filter(season -> season > 1).min().orElse(1);
    }
}
