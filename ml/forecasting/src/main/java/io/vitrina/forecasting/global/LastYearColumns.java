package io.vitrina.forecasting.global;

import java.util.List;

/** How the days a year and two years before, 52 weeks and 104, differed from the four weeks before the origin's day in those years. */
final class LastYearColumns implements Columns {

    private static final int YEAR = 364;
    private static final int FOUR_WEEKS = 28;

    @Override
    public List<String> names() {
        return List.of("week a year before", "day a year before", "week two years before", "day two years before");
    }

    @Override
    public void write(ScaledSeries series, int origin, int ahead, Row row) {
        double spread = series.spread(origin);
        for (int years = 1; years <= 2; years++) {
            int day = origin + ahead - years * YEAR;
            int then = origin - years * YEAR;
            boolean known = then >= FOUR_WEEKS / 2 && day <= origin;
            double before = known ? series.mean(then + 1 - FOUR_WEEKS, then + 1) : Double.NaN;
            row.add((series.mean(day - 3, Math.min(origin + 1, day + 4)) - before) / spread);
            row.add((series.value(day) - before) / spread);
        }
    }
}
