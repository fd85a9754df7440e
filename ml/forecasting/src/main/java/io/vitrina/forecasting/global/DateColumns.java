package io.vitrina.forecasting.global;

import java.time.LocalDate;
import java.util.List;

/** The place of a step in the week, the month and the year. */
final class DateColumns implements Columns {

    @Override
    public List<String> names() {
        return List.of("day of the week", "day of the month", "days to the end of the month", "day of the year");
    }

    @Override
    public void write(ScaledSeries series, int origin, int ahead, Row row) {
        LocalDate date = series.series().timeline().date(origin + ahead).orElseThrow();
        row.add(date.getDayOfWeek().getValue());
        row.add(date.getDayOfMonth());
        row.add(date.lengthOfMonth() - date.getDayOfMonth());
        row.add(date.getDayOfYear());
    }
}
