package io.vitrina.forecasting.global;

import java.util.ArrayList;
import java.util.List;

/** The last values at the place in a season that a step has. */
final class SeasonColumns implements Columns {

    private static final int CYCLES = 4;

    private final int season;

    SeasonColumns(int season) {
        this.season = season;
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int cycle = 1; cycle <= CYCLES; cycle++) {
            names.add("same place " + cycle + " seasons of " + season + " before");
        }
        names.add("mean of the same places in seasons of " + season);
        names.add("change of the same place from season to season of " + season);
        names.add("change since one season of " + season + " before");
        return names;
    }

    @Override
    public void write(ScaledSeries series, int origin, int ahead, Row row) {
        int latest = origin + ahead - ((ahead - 1) / season + 1) * season;
        double sum = 0;
        int known = 0;
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            double value = series.value(latest - cycle * season);
            row.add(series.relative(value, origin));
            if (!Double.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        double spread = series.spread(origin);
        row.add(known == 0 ? Double.NaN : series.relative(sum / known, origin));
        row.add((series.value(latest) - series.value(latest - season)) / spread);
        row.add((series.value(origin) - series.value(origin - season)) / spread);
    }
}
