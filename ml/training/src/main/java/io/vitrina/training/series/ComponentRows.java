package io.vitrina.training.series;

import io.vitrina.forecasting.Components;
import io.vitrina.forecasting.automatic.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Rows of what forecasts add up from, {@code unique_id,ds,mean,trend,week,…}. Which columns there are is known when all series are forecast, so
 * components are kept until then: a few numbers for each step ahead.
 */
final class ComponentRows {

    private static final List<String> ORDER =
            List.of(Components.TREND, "day", "week", Components.YEAR, Components.MONTH, Components.HOLIDAY);

    private final SeriesFile file;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    ComponentRows(SeriesFile file) {
        this.file = file;
    }

    /** Keeps the components of a forecast. */
    void add(Outcome outcome) {
        outcomes.add(outcome);
        names.addAll(outcome.forecast().components().parts().keySet());
    }

    /** Hands on the header and the rows: the trend first, regressors last, 0 where a forecast has no such part. */
    void forEach(Consumer<String> lines) {
        List<String> columns = names.stream()
                .sorted(Comparator.comparingInt(ComponentRows::place))
                .toList();
        lines.accept("unique_id,ds,mean,"
                + String.join(",", columns.stream().map(ForecastRows::quoted).toList()));
        for (Outcome outcome : outcomes) {
            List<double[]> parts =
                    columns.stream().map(outcome.forecast().components()::part).toList();
            for (int step = 0; step < outcome.forecast().horizon(); step++) {
                lines.accept(row(outcome, parts, step));
            }
        }
    }

    private static int place(String name) {
        int place = ORDER.indexOf(name);
        return place < 0 ? ORDER.size() : place;
    }

    private String row(Outcome outcome, List<double[]> parts, int step) {
        StringBuilder row = new StringBuilder(
                        ForecastRows.quoted(outcome.series().id()))
                .append(',')
                .append(file.label(outcome.series(), outcome.series().length() + step))
                .append(',')
                .append(outcome.forecast().mean()[step]);
        parts.forEach(part -> row.append(',').append(part[step]));
        return row.toString();
    }
}
