package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.backtest.Origins;
import io.vitrina.forecasting.global.GlobalForecasters;
import io.vitrina.forecasting.global.GlobalForecasters.Asked;
import io.vitrina.forecasting.local.Portfolio;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The methods that may forecast each of a few series; those that learn from all are asked for these at once. */
record Portfolios(Portfolio local, Settings settings) {

    /** Tries them on the past of each series. */
    List<Trial> trials(List<Numbered.One> few, GlobalForecasters learnt) {
        List<Portfolio> own = with(learnt, few, this::pasts);
        return IntStream.range(0, few.size())
                .mapToObj(place -> Trial.of(few.get(place).series(), own.get(place), settings))
                .toList();
    }

    /** For what follows the series. */
    List<Portfolio> forForecasts(List<Numbered.One> few, GlobalForecasters learnt) {
        return with(learnt, few, series -> List.of(new Asked(series, settings.horizon())));
    }

    private List<Portfolio> with(
            GlobalForecasters learnt, List<Numbered.One> few, Function<Series, List<Asked>> asked) {
        List<List<Asked>> histories =
                few.stream().map(one -> asked.apply(one.series())).toList();
        return Foreseen.of(learnt, histories, settings.levels()).stream()
                .map(local::with)
                .toList();
    }

    private List<Asked> pasts(Series series) {
        Origins origins = Origins.of(series.length(), settings.horizon(), settings.season(), settings.origins());
        return Arrays.stream(origins.lengths())
                .mapToObj(length -> new Asked(series.until(length), origins.horizon()))
                .toList();
    }
}
