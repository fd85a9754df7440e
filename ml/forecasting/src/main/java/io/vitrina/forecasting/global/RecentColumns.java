package io.vitrina.forecasting.global;

import java.util.ArrayList;
import java.util.List;

/** The last values, means and slopes of the last stretches, and the scale itself. */
final class RecentColumns implements Columns {

    private static final int[] WITHOUT_SEASON = {3, 5, 8};

    private final int lags;
    private final int[] stretches;

    RecentColumns(Task task) {
        int season = task.season();
        this.lags = season == 1 ? 6 : Math.clamp(2L * season, 9, 14);
        this.stretches = season == 1 ? WITHOUT_SEASON : new int[] {3, season, 2 * season, 4 * season, 8 * season};
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of("ahead"));
        for (int lag = 0; lag < lags; lag++) {
            names.add("value " + lag + " before");
        }
        for (int stretch : stretches) {
            names.add("mean of " + stretch);
            names.add("slope of " + stretch);
        }
        names.addAll(List.of("logarithm of the spread", "steps so far", "trend", "rise since the start", "effect"));
        return names;
    }

    @Override
    public void write(ScaledSeries series, int origin, int ahead, Row row) {
        double spread = series.spread(origin);
        row.add(ahead);
        for (int lag = 0; lag < lags; lag++) {
            row.add(series.relative(series.value(origin - lag), origin));
        }
        for (int stretch : stretches) {
            int from = origin + 1 - stretch;
            row.add(from < 0 ? Double.NaN : series.relative(series.mean(from, origin + 1), origin));
            row.add(series.slope(from, origin + 1) / spread);
        }
        row.add(Math.log(spread));
        row.add(origin + 1.0);
        row.add(series.trend(origin) / spread);
        row.add(series.rise(origin) / spread);
        row.add(series.effect(origin, ahead) / spread);
    }
}
