package io.vitrina.training.series;

import io.vitrina.forecasting.automatic.Outcome;
import io.vitrina.forecasting.backtest.MethodScores;
import io.vitrina.forecasting.choice.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rows of the report on how forecasts were made: for each series what was chosen, and how it and the naive method did in the series' back-test, as {@link
 * Outcome} says. {@code points} are the values that forecasts were compared with; {@code smape}, {@code wape}, {@code bias} and {@code coverage-…} are in
 * percent, {@code rmse} in units of the values; {@code mase} and {@code pinball}, the mean loss of the quantiles that bound the intervals, are in units of
 * the seasonal naive method's error in the history, so that they can be averaged over series. What could not be compared is empty.
 */
final class ReportRows {

    private static final String ABOUT = "unique_id,method,why,weights,origins,points";

    private final List<Double> coverages;

    /** @param coverages of the intervals in percent, in the order of their columns */
    ReportRows(List<Double> coverages) {
        this.coverages = List.copyOf(coverages);
    }

    String header() {
        List<String> columns = new ArrayList<>(List.of(ABOUT));
        measures().forEach(columns::add);
        measures().forEach(measure -> columns.add("naive_" + measure));
        return String.join(",", columns);
    }

    private Stream<String> measures() {
        Stream<String> held = coverages.stream().map(coverage -> "coverage-" + ForecastRows.name(coverage));
        return Stream.concat(Stream.of("smape", "wape", "bias", "rmse", "mase", "pinball"), held);
    }

    /** How a series was forecast. */
    String row(Outcome outcome) {
        Choice choice = outcome.choice();
        List<String> cells = new ArrayList<>(List.of(
                ForecastRows.quoted(outcome.series().id()),
                choice.method(),
                ForecastRows.quoted(choice.reason().text()),
                choice.weights().containsKey(choice.method()) ? "" : weights(choice.weights()),
                Integer.toString(choice.origins()),
                Integer.toString(outcome.scores().points().steps())));
        addMeasures(cells, outcome.scores());
        addMeasures(cells, outcome.naive());
        return String.join(",", cells);
    }

    private void addMeasures(List<String> cells, MethodScores scores) {
        cells.add(number(scores.points().smape()));
        cells.add(number(scores.points().wape()));
        cells.add(number(scores.points().relativeBias()));
        cells.add(number(scores.points().rmse()));
        cells.add(number(scores.mase()));
        cells.add(number(scores.pinballLoss()));
        for (double coverage : coverages) {
            cells.add(number(100 * scores.coverage(coverage / 100)));
        }
    }

    private static String weights(Map<String, Double> weights) {
        StringBuilder text = new StringBuilder();
        weights.forEach((method, weight) -> text.append(text.isEmpty() ? "" : " ")
                .append(method)
                .append(String.format(Locale.ROOT, " %.2f", weight)));
        return text.toString();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
    }
}
