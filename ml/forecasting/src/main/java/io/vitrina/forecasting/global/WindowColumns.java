package io.vitrina.forecasting.global;

import java.util.ArrayList;
import java.util.List;

/** The last values one by one, what lies before them in the mean, and the scale. */
final class WindowColumns implements Columns {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 72;
    private static final int HORIZONS = 2;
    private static final int[] WINDOWS_BEFORE = {1, 2, 4};

    private final int window;

    WindowColumns(Task task) {
        this.window = Math.clamp(Math.max((long) HORIZONS * task.horizon(), 2L * task.season()), SHORTEST, LONGEST);
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int lag = 0; lag < window; lag++) {
            names.add("value " + lag + " before");
        }
        for (int windows : WINDOWS_BEFORE) {
            names.add("mean of " + windows * window + " before the last " + windows * window);
        }
        names.addAll(
                List.of("logarithm of the spread", "logarithm of the steps so far", "trend", "rise since the start"));
        return names;
    }

    @Override
    public void write(ScaledSeries series, int origin, int ahead, Row row) {
        double spread = series.spread(origin);
        for (int lag = 0; lag < window; lag++) {
            row.add(series.relative(series.value(origin - lag), origin));
        }
        for (int windows : WINDOWS_BEFORE) {
            int until = origin + 1 - windows * window;
            row.add(series.relative(series.mean(until - windows * window, until), origin));
        }
        row.add(Math.log(spread));
        row.add(Math.log(origin + 1.0));
        row.add(series.trend(origin) / spread);
        row.add(series.rise(origin) / spread);
    }
}
