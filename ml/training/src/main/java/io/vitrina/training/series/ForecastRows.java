package io.vitrina.training.series;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.automatic.Outcome;
import java.util.List;

/** Rows of forecasts, {@code unique_id,ds,mean,lo-80,hi-80,…}. */
final class ForecastRows {

    private final SeriesFile file;
    private final List<Double> coverages;

    /** @param coverages of the intervals in percent, in the order of their columns */
    ForecastRows(SeriesFile file, List<Double> coverages) {
        this.file = file;
        this.coverages = List.copyOf(coverages);
    }

    String header() {
        StringBuilder header = new StringBuilder("unique_id,ds,mean");
        for (double coverage : coverages) {
            header.append(",lo-").append(name(coverage)).append(",hi-").append(name(coverage));
        }
        return header.toString();
    }

    /** A coverage as it stands in the name of a column. */
    static String name(double coverage) {
        return coverage == Math.rint(coverage) ? Long.toString((long) coverage) : Double.toString(coverage);
    }

    /** The row of a step ahead, counted from 0. */
    String row(Outcome outcome, int step) {
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

    /** A text as a cell. */
    static String quoted(String text) {
        boolean plain = text.chars().noneMatch(character -> ",\"\n\r".indexOf(character) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
