package io.vitrina.training.sales;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.vitrina.forecasting.Calendar;
import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.forecasting.holidays.PublicHolidays;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Daily sales of outlets as the aggregation writes them: of each outlet what was sold and the number of payments, up to the last day of the data. A day
 * without a row is not known: whether an outlet was closed or had no customer, nobody says.
 */
final class DailySales {

    /** What was sold, and the number of payments. */
    static final int SERIES_OF_AN_OUTLET = 2;

    private final LocalDate last;
    private final Map<String, Calendar> calendars = new HashMap<>();
    private final List<Series> sales = new ArrayList<>();
    private final List<Series> payments = new ArrayList<>();

    private DailySales(LocalDate last) {
        this.last = last;
    }

    /**
     * Reads two series of each outlet: what was sold of all, then the payments of all, so that a trial of every second one tries both kinds.
     *
     * @param file rows by outlet and day, compressed by gzip
     * @param last day of the data, on which all series end
     */
    static List<Series> read(Path file, LocalDate last) throws IOException {
        DailySales sales = new DailySales(last);
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(bytes, StandardCharsets.UTF_8)) {
            List<NamedCsvRecord> ofOutlet = new ArrayList<>();
            for (NamedCsvRecord row : rows) {
                if (!ofOutlet.isEmpty() && !outlet(row).equals(outlet(ofOutlet.getFirst()))) {
                    sales.add(ofOutlet);
                    ofOutlet.clear();
                }
                ofOutlet.add(row);
            }
            if (!ofOutlet.isEmpty()) {
                sales.add(ofOutlet);
            }
        }
        return Stream.concat(sales.sales.stream(), sales.payments.stream()).toList();
    }

    private void add(List<NamedCsvRecord> rows) {
        sales.add(series(rows, "sales_minor"));
        payments.add(series(rows, "payments"));
    }

    private Series series(List<NamedCsvRecord> rows, String column) {
        LocalDate first = day(rows.getFirst());
        double[] values = new double[(int) ChronoUnit.DAYS.between(first, last) + 1];
        Arrays.fill(values, Double.NaN);
        for (NamedCsvRecord row : rows) {
            values[(int) ChronoUnit.DAYS.between(first, day(row))] = Long.parseLong(row.getField(column));
        }
        Timeline days = new Timeline.Dated(first, 1, ChronoUnit.DAYS);
        Calendar calendar = calendars.computeIfAbsent(rows.getFirst().getField("country"), DailySales::calendar);
        return new Series(outlet(rows.getFirst()) + "/" + column, days, values, Regressors.NONE, calendar);
    }

    /** By a country's code or its English name; of others no holidays are known. */
    private static Calendar calendar(String country) {
        for (String code : PublicHolidays.countries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            if (country.equalsIgnoreCase(code) || country.equalsIgnoreCase(name)) {
                return PublicHolidays.of(code);
            }
        }
        return Calendar.NONE;
    }

    private static String outlet(NamedCsvRecord row) {
        return row.getField("outlet");
    }

    private static LocalDate day(NamedCsvRecord row) {
        return LocalDate.parse(row.getField("day"));
    }
}
