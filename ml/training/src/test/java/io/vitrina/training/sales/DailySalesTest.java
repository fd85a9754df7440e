package io.vitrina.training.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.forecasting.Calendar;
import io.vitrina.forecasting.Series;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailySalesTest {

    private static final double UNKNOWN = Double.NaN;

    @TempDir
    private Path folder;

    @Test
    void each_outlet_has_its_amounts_and_its_payments_up_to_the_last_day_of_the_data() throws IOException {
        List<Series> series = read("""
                outlet,country,day,sales_minor,payments
                3,Spain,2026-01-02,1000,2
                3,Spain,2026-01-04,500,1
                7,Spain,2026-01-05,900,3
                """);

        assertThat(series)
                .extracting(Series::id)
                .containsExactly("3/sales_minor", "7/sales_minor", "3/payments", "7/payments");
        assertThat(series.getFirst().values()).containsExactly(1000, UNKNOWN, 500, UNKNOWN, UNKNOWN);
        assertThat(series.get(1).values()).containsExactly(900, UNKNOWN);
        assertThat(series.get(2).values()).containsExactly(2, UNKNOWN, 1, UNKNOWN, UNKNOWN);
        assertThat(series.get(1).timeline().date(0)).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void a_trial_of_every_second_series_tries_amounts_and_payments() throws IOException {
        List<Series> series = read("""
                outlet,country,day,sales_minor,payments
                3,Spain,2026-01-02,1000,2
                7,Spain,2026-01-05,900,3
                """);

        assertThat(List.of(series.get(0), series.get(2)))
                .extracting(Series::id)
                .containsExactly("3/sales_minor", "3/payments");
    }

    @Test
    void holidays_are_those_of_the_country_by_its_name_or_code_and_of_others_none_are_known() throws IOException {
        List<Series> series = read("""
                outlet,country,day,sales_minor,payments
                1,Spain,2026-01-02,1000,2
                2,ES,2026-01-02,1000,2
                3,Ruritania,2026-01-02,1000,2
                """);

        assertThat(holidays(series.getFirst())).contains(LocalDate.of(2026, 1, 6));
        assertThat(holidays(series.get(1))).isEqualTo(holidays(series.getFirst()));
        assertThat(holidays(series.get(2))).isEmpty();
    }

    private static List<LocalDate> holidays(Series series) {
        return series.calendar().holidays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)).stream()
                .map(Calendar.Holiday::day)
                .toList();
    }

    private List<Series> read(String rows) throws IOException {
        Path file = folder.resolve("sales.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(rows.getBytes(StandardCharsets.UTF_8));
        }
        return DailySales.read(file, LocalDate.of(2026, 1, 6));
    }
}
