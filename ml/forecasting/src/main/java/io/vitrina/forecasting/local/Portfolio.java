package io.vitrina.forecasting.local;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Forecaster;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.effects.Effects;
import io.vitrina.forecasting.intermittent.DemandPattern;
import io.vitrina.forecasting.intermittent.IntermittentMethod;
import io.vitrina.forecasting.smoothing.Ets;
import io.vitrina.forecasting.theta.ThetaKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The local methods that may forecast a series, simple ones first. */
public final class Portfolio {

    /** Methods that learn next to nothing. */
    public static final Set<String> PLAIN = Set.of("naive", "seasonal-naive", "like-days");

    /** All methods, simple ones first. */
    public static final List<String> NAMES = List.of(
            "naive",
            "seasonal-naive",
            "like-days",
            "croston",
            "sba",
            "tsb",
            "theta",
            "theta-optimised",
            "theta-dynamic",
            "ets",
            "ets-average",
            "mstl",
            "effects");

    /** Those that are tried where none is asked for: of kin the better one. */
    private static final List<String> TRIED = List.of(
            "seasonal-naive",
            "like-days",
            "sba",
            "tsb",
            "theta-optimised",
            "theta-dynamic",
            "ets-average",
            "mstl",
            "effects");

    private final List<Forecaster> methods;
    private final boolean always;

    private Portfolio(List<Forecaster> methods, boolean always) {
        this.methods = List.copyOf(methods);
        this.always = always;
    }

    /** @param seasons steps of each season; none for series without */
    public Portfolio(int[] seasons) {
        this(
                TRIED.stream()
                        .flatMap(name -> method(name, usable(seasons)).stream())
                        .toList(),
                false);
    }

    /**
     * Some methods, beside the naive one.
     *
     * @param names of {@link #NAMES}
     */
    public static Portfolio of(List<String> names, int[] seasons) {
        Forecaster naive = new SeasonalNaive(shortest(usable(seasons)));
        Stream<Forecaster> asked = names.stream()
                .flatMap(name -> method(name, usable(seasons)).stream())
                .filter(method -> !method.name().equals(naive.name()));
        return new Portfolio(Stream.concat(Stream.of(naive), asked).toList(), true);
    }

    /** These methods and others, which are taken to be less simple. */
    public Portfolio with(List<? extends Forecaster> others) {
        return new Portfolio(
                Stream.<Forecaster>concat(methods.stream(), others.stream()).toList(), always);
    }

    private static Optional<Forecaster> method(String name, int[] seasons) {
        int season = shortest(seasons);
        return switch (name) {
            case "naive" -> Optional.of(new SeasonalNaive(1));
            case "seasonal-naive" -> Optional.of(new SeasonalNaive(season));
            case "like-days" -> Optional.of(new LikeDays(season));
            case "croston" -> Optional.of(new IntermittentForecaster(IntermittentMethod.CROSTON));
            case "sba" -> Optional.of(new IntermittentForecaster(IntermittentMethod.SBA));
            case "tsb" -> Optional.of(new IntermittentForecaster(IntermittentMethod.TSB));
            case "theta" -> Optional.of(new ThetaForecaster(ThetaKind.STANDARD, season));
            case "theta-optimised" -> Optional.of(new ThetaForecaster(ThetaKind.OPTIMISED, season));
            case "theta-dynamic" -> Optional.of(new ThetaForecaster(ThetaKind.DYNAMIC, season));
            case "ets" -> Optional.of(exponential(false, season));
            case "ets-average" -> Optional.of(exponential(true, season));
            case "mstl" ->
                seasons.length == 0
                        ? Optional.empty()
                        : Optional.of(new DecomposedForecaster("mstl", seasons, EtsForecaster.averaged(1)));
            case "effects" -> Optional.of(new EffectsForecaster(season, EtsForecaster.averaged(1)));
            default -> throw new IllegalArgumentException("no method " + name);
        };
    }

    private static int[] usable(int[] seasons) {
        return Arrays.stream(seasons)
                .filter(season -> season > 1)
                .sorted()
                .distinct()
                .toArray();
    }

    private static int shortest(int[] seasons) {
        return seasons.length == 0 ? 1 : seasons[0];
    }

    private static Forecaster exponential(boolean averaged, int season) {
        Forecaster plain = averaged ? EtsForecaster.averaged(1) : EtsForecaster.best(1);
        if (season > Ets.LONGEST_SEASON) {
            return new DecomposedForecaster(plain.name(), new int[] {season}, plain);
        }
        return averaged ? EtsForecaster.averaged(season) : EtsForecaster.best(season);
    }

    /** Names of the methods, simple ones first. */
    public List<String> names() {
        return methods.stream().map(Forecaster::name).toList();
    }

    /** Fits what can be fitted to a series. */
    public Fitted fit(Series series) {
        Map<String, Forecaster.Fitted> fitted = new LinkedHashMap<>();
        boolean rare = DemandPattern.isRare(series.values());
        boolean told = Effects.areTold(series);
        for (Forecaster method : methods) {
            boolean suits = switch (method) {
                case IntermittentForecaster intermittent -> rare;
                case EffectsForecaster effects -> told;
                default -> true;
            };
            if (always || suits) {
                fitted.put(method.name(), method.fit(series));
            }
        }
        return new Fitted(fitted);
    }

    /** Fitted methods. */
    public record Fitted(Map<String, Forecaster.Fitted> methods) {

        /** Forecasts of all methods by name, simple ones first. What was never below zero is not forecast there, not even by one of several that are averaged. */
        public Map<String, Forecast> forecast(Series history, int horizon, double[] levels) {
            Map<String, Forecast> forecasts = new LinkedHashMap<>();
            boolean neverNegative = history.isNeverNegative();
            methods.forEach((name, method) -> {
                Forecast forecast = method.forecast(history, horizon, levels);
                forecasts.put(name, neverNegative ? forecast.notBelowZero() : forecast);
            });
            return forecasts;
        }
    }
}
