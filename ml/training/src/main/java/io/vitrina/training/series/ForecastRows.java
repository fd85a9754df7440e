package io.vitrina.training.series;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.automatic.Outcome;
import io.vitrina.forecasting.choice.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows of forecasts, {@code unique_id,ds,mean,lo-80,hi-80,…}, and of the report on how they were made. */
public final class ForecastRows {

    private final SeriesFile file;
    private final List<Double> coverages;

    /** @param coverages of the intervals in percent, in the order of their columns */
    public ForecastRows(SeriesFile file, List<Double> coverages) {
        this.file = file;
        this.coverages = List.copyOf(coverages);
    }

    public String header() {
        StringBuilder header = new StringBuilder("unique_id,ds,mean");
        for (double coverage : coverages) {
            header.append(",lo-").append(name(coverage)).append(",hi-").append(name(coverage));
        }
        return header.toString();
    }

    private static String name(double coverage) {
        return coverage == Math.rint(coverage) ? Long.toString((long) coverage) : Double.toString(coverage);
    }

    /** The row of a step ahead, counted from 0. */
    public String row(Outcome outcome, int step) {
        Forecast forecast = outcome.forecast();
        StringBuilder row = new StringBuilder(quoted(outcome.series().id()))
                .append(',')
                .append(file.label(outcome.series(), outcome.series().length() + step))
                .append(',')
                .append(forecast.mean()[step]);
        for (double coverage : coverages) {
            row.append(',').append(forecast.lower(coverage / 100)[step]);
            row.append(',').append(forecast.upper(coverage / 100)[step]);
        }
        return row.toString();
    }

    /** Columns of {@link #report}. */
    public static String reportHeader() {
        return "unique_id,method,why,weights,origins,mase,naive_mase";
    }

    /** How a series was forecast: errors are mean absolute errors of its back-test, scaled by the seasonal naive method's in its history. */
    public static String report(Outcome outcome) {
        Choice choice = outcome.choice();
        return String.join(
                ",",
                quoted(outcome.series().id()),
                choice.method(),
                quoted(choice.reason().text()),
                choice.weights().containsKey(choice.method()) ? "" : weights(choice.weights()),
                Integer.toString(choice.origins()),
                number(choice.errors().getOrDefault(choice.method(), Double.NaN)),
                number(naive(choice.errors())));
    }

    private static String weights(Map<String, Double> weights) {
        StringBuilder text = new StringBuilder();
        weights.forEach((method, weight) -> text.append(text.isEmpty() ? "" : " ")
                .append(method)
                .append(String.format(Locale.ROOT, " %.2f", weight)));
        return text.toString();
    }

    private static double naive(Map<String, Double> errors) {
        return errors.getOrDefault("seasonal-naive", errors.getOrDefault("naive", Double.NaN));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(character -> character == ',' || character == '"' || character == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
