package io.vitrina.training.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused: it is named by file, line, column and reason, the exit status is 2, and nothing is written. */
final class ForecastBadInputTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final String TO_COME = "series.csv line 3 column ds: the steps to come go beyond ";

    @TempDir
    private Path folder;

    private ForecastRun run;

    @BeforeEach
    void inAnEmptyFolder() {
        run = new ForecastRun(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "1e308,1e308 is beyond 1e15",
        "-1e308,-1e308 is beyond 1e15",
        "Infinity,Infinity is beyond 1e15",
        "-inf,-inf is beyond 1e15",
        "1000000000000001,1000000000000001 is beyond 1e15",
        "'',is empty; write NaN where a value is not known",
        "x,\"x\" is no number",
        "NA,\"NA\" is no number",
        "5f,\"5f\" is no number",
        "0x1p3,\"0x1p3\" is no number"
    })
    void a_value_that_is_no_usable_number(String value, String reason) throws IOException {
        refused(ForecastRun.with(33, value), "series.csv line 35 column y: " + reason);
    }

    @Test
    void a_decimal_comma_is_one_value_too_many() throws IOException {
        refused(ForecastRun.with(33, "5,7"), "series.csv line 35: has 4 values, the header 3");
    }

    @ParameterizedTest
    @CsvSource({"'a,2026-01-06',2", "a,1", "'a,2026-01-06,5,7,8',5", "' ',1"})
    void a_row_of_another_width(String row, int width) throws IOException {
        refused(
                ForecastRun.row("a", 0, "1") + row + "\n" + ForecastRun.row("a", 2, "1"),
                "series.csv line 3: has " + width + " values, the header 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,2026-01-01,1;a,2026-01-01,2|line 3 column ds: the step stands twice in series a",
                "a,2026-01-02,1;a,2026-01-01,2|line 3 column ds: is before the row above it in series a; sort the rows of a series by time",
                "a,2026-01-01,1;a,2026-02-30,2|line 3 column ds: \"2026-02-30\" is no date, as the stamps before it are",
                "a,2026-01-01,1;a,31,2|line 3 column ds: \"31\" is no date, as the stamps before it are",
                "a,1,1;b,2026-01-01,2|line 3 column ds: \"2026-01-01\" is no whole number, as the stamps before it are",
                "a,2026-01-01,1;a,2026-01-02 00:00:00,2|line 3 column ds: \"2026-01-02 00:00:00\" is no date, as the stamps before it are",
                "a,2026-01-01 00:00:00,1;a,noon,2|line 3 column ds: \"noon\" is no time, as the stamps before it are",
                "a,soon,1|line 2 column ds: \"soon\" is no whole number, date (2026-01-31) or time (2026-01-31 23:00:00)",
                "a,,1|line 2 column ds: \"\" is no whole number, date (2026-01-31) or time (2026-01-31 23:00:00)",
                "a,+999999999-12-31,1|line 2 column ds: +999999999-12-31 is beyond the years 1 to 9999",
                "a,9223372036854775807,1|line 2 column ds: 9223372036854775807 is beyond -1e15 to 1e15",
                ",2026-01-01,1|line 2 column unique_id: is empty"
            })
    void a_step_or_a_name_that_cannot_be_used(String rows, String message) throws IOException {
        refused(rows.replace(';', '\n') + "\n", "series.csv " + message);
    }

    @ParameterizedTest
    @CsvSource({
        "'',series.csv is empty",
        "'\n\n',series.csv is empty",
        "'unique_id,ds,y\n',series.csv has no rows below its header",
        "'a,2026-01-01,1\n','series.csv line 1: has no column ds; it has a, 2026-01-01, 1'",
        "'unique_id,ds,y,y\n',series.csv line 1: two columns have the same name"
    })
    void a_file_without_rows_or_names(String text, String message) throws IOException {
        assertThat(run.forecastFile(text)).isEqualTo(ExitStatus.BAD_INPUT);

        refusedWith(message, "series.csv");
    }

    @Test
    void a_quoted_cell_that_never_ends_does_not_swallow_what_follows() throws IOException {
        refused(
                ForecastRun.row("a", 0, "1") + ForecastRun.row("a", 1, "\"1") + ForecastRun.row("a", 2, "1"),
                "series.csv: Unclosed quoted field at end of input (record starting at line 3)");
    }

    @Test
    void a_name_in_another_character_set() throws IOException {
        run.in(StandardCharsets.ISO_8859_1);

        refused("café,2026-01-01,1\n", "series.csv line 2 column unique_id: is not written in UTF-8");
    }

    @Test
    void a_series_of_which_no_value_is_known() throws IOException {
        String all = ForecastRun.with(0, "1") + "b,2026-01-01,NaN\nb,2026-01-02,nan\n";

        refused(all, "series.csv line 72 column y: series b has no value that is known");
    }

    @Test
    void an_hour_that_stands_twice_where_clocks_were_put_back() throws IOException {
        refused(
                "a,2026-10-25 01:00:00,1\na,2026-10-25 02:00:00,1\na,2026-10-25 02:00:00,1\na,2026-10-25 03:00:00,1\n",
                "series.csv line 4 column ds: the step stands twice in series a;"
                        + " where clocks were put back, write times with their offset");
    }

    @Test
    void days_written_as_times_that_clocks_move_by_an_hour() throws IOException {
        String rows = IntStream.range(0, 30)
                .mapToObj(day -> "a,"
                        + LocalDate.of(2026, 10, 20)
                                .plusDays(day)
                                .atStartOfDay(MADRID)
                                .toOffsetDateTime() + ",1\n")
                .collect(Collectors.joining());

        refused(rows, unusual(8, "90000 seconds", "86400 seconds"));
    }

    @Test
    void a_row_a_second_late() throws IOException {
        LocalDateTime first = LocalDateTime.of(2026, 1, 1, 0, 0, 1);
        String rows = IntStream.range(0, 30)
                .mapToObj(hour -> "a," + first.plusHours(hour).plusSeconds(hour == 20 ? 1 : 0) + ",1\n")
                .collect(Collectors.joining());

        refused(rows, unusual(22, "3601 seconds", "3600 seconds"));
    }

    @Test
    void months_by_their_last_working_day() throws IOException {
        refused(
                "a,2026-01-30,1\na,2026-02-27,1\na,2026-03-31,1\na,2026-04-30,1\na,2026-05-29,1\na,2026-06-30,1\n"
                        + "a,2026-07-31,1\na,2026-08-31,1\na,2026-09-30,1\na,2026-10-30,1\na,2026-11-30,1\na,2026-12-31,1\n",
                unusual(3, "28 days", "31 days"));
    }

    @Test
    void more_steps_than_a_series_can_have() throws IOException {
        refused(
                "a,1,1\na,2,1\na,9000000000,1\n",
                "series.csv line 4 column ds: series a would have 9000000000 steps, 1 apart; the most is 1000000");
    }

    @ParameterizedTest
    @CsvSource({
        "9999-12-29,9999-12-30,the years 1 to 9999",
        "8000-01-01,9000-01-01,the years 1 to 9999",
        "0,900000000000000,-1e15 to 1e15"
    })
    void steps_to_come_that_have_no_name(String first, String second, String range) throws IOException {
        refused("a," + first + ",1\na," + second + ",2\n", TO_COME + range);
    }

    @ParameterizedTest
    @CsvSource({
        "--horizon,0,'--horizon: 1 to 1000000, not 0'",
        "--horizon,2147483647,'--horizon: 1 to 1000000, not 2147483647'",
        "--levels,0,'--levels: between 0 and 100, not 0.0'",
        "--levels,100,'--levels: between 0 and 100, not 100.0'",
        "--levels,NaN,'--levels: between 0 and 100, not NaN'",
        "--levels,'80,95,80',--levels: one stands twice",
        "--season,-7,a season has 1 to 1000000 steps",
        "--season,2147483647,a season has 1 to 1000000 steps",
        "--threads,0,threads are at least 1",
        "--method,oracle,no method oracle",
        "--country,Atlantis,--country: no country Atlantis",
        "--country,ES-ZZ,--country: no part ES-ZZ",
        "--future,none.csv,none.csv does not exist"
    })
    void an_option_that_makes_no_sense(String option, String value, String message) throws IOException {
        assertThat(run.forecast(ForecastRun.with(0, "1"), option, value)).isEqualTo(ExitStatus.BAD_INPUT);

        assertThat(run.said()).contains(message);
        assertThat(run.files()).containsExactly("series.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "--out,series.csv,--out: series.csv is the file of --series; they are different ones",
        "--report,series.csv,--report: series.csv is the file of --series; they are different ones",
        "--report,./forecasts.csv,--report: ./forecasts.csv is the file of --out; they are different ones",
        "--components,link.csv,--components: link.csv is the file of --series; they are different ones",
        "--out,series.csv/f.csv,forecasts cannot be written: series.csv/f.csv: series.csv is no folder"
    })
    void a_result_that_would_stand_over_another_file(String option, String file, String message) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("series.csv"));

        assertThat(run.forecast(ForecastRun.with(0, "1"), option, run.path(file)))
                .isEqualTo(ExitStatus.BAD_INPUT);

        refusedWith(message, "link.csv", "series.csv");
        assertThat(folder.resolve("series.csv")).content().startsWith("unique_id,ds,y\na,2026-01-05,1\n");
    }

    @Test
    void a_future_that_ends_too_early() throws IOException {
        refusedFuture(
                promoted("a"),
                "unique_id,ds,promo\n" + toCome(6),
                "future.csv: has no row of series a for " + ForecastRun.FIRST.plusDays(ForecastRun.DAYS + 6));
    }

    @Test
    void a_future_that_lacks_a_series() throws IOException {
        refusedFuture(
                promoted("a") + promoted("b"),
                "unique_id,ds,promo\n" + toCome(7),
                "future.csv: has no row of series b for " + ForecastRun.FIRST.plusDays(ForecastRun.DAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "'unique_id,ds,price','future.csv line 1: has no column promo; it has unique_id, ds, price'",
        "'id,ds,promo','future.csv line 1: has no column unique_id; it has id, ds, promo'"
    })
    void a_future_that_lacks_a_column(String header, String message) throws IOException {
        refusedFuture(promoted("a"), header + "\n" + toCome(7), message);
    }

    @ParameterizedTest
    @CsvSource({"1e308,1e308 is beyond 1e15", "Infinity,Infinity is beyond 1e15"})
    void a_regressor_out_of_bounds(String value, String reason) throws IOException {
        String future = "unique_id,ds,promo\n" + toCome(6) + ForecastRun.row("a", ForecastRun.DAYS + 6, value);

        refusedFuture(promoted("a"), future, "future.csv line 8 column promo: " + reason);
    }

    @Test
    void a_step_to_come_twice() throws IOException {
        refusedFuture(
                promoted("a"),
                "unique_id,ds,promo\n" + toCome(7) + ForecastRun.row("a", ForecastRun.DAYS + 6, "1"),
                "future.csv line 9 column ds: the step stands twice in series a");
    }

    @Test
    void a_step_to_come_between_two() throws IOException {
        String weeks = IntStream.range(0, 20)
                .mapToObj(week -> ForecastRun.row("a", 7 * week, week + ",1"))
                .collect(Collectors.joining());
        String future = IntStream.range(20, 27)
                .mapToObj(week -> ForecastRun.row("a", 7 * week + (week == 23 ? 2 : 0), "1"))
                .collect(Collectors.joining());

        refusedFuture(
                weeks,
                "unique_id,ds,promo\n" + future,
                "future.csv line 5 column ds: is between two steps of series a, which are 7 days apart");
    }

    private static String promoted(String id) {
        return IntStream.range(0, ForecastRun.DAYS)
                .mapToObj(day -> ForecastRun.row(id, day, ForecastRun.usual(day) + "," + day % 2))
                .collect(Collectors.joining());
    }

    private static String toCome(int days) {
        return IntStream.range(ForecastRun.DAYS, ForecastRun.DAYS + days)
                .mapToObj(day -> ForecastRun.row("a", day, Integer.toString(day % 2)))
                .collect(Collectors.joining());
    }

    private static String unusual(int line, String distance, String usual) {
        return "series.csv line " + line + " column ds: is " + distance
                + " after the row above it in series a, where rows are usually " + usual + " apart;"
                + " write dates for days, months by the same day or all by their last, and a row for each step";
    }

    private void refusedFuture(String rows, String future, String message) throws IOException {
        Path known = run.write("future.csv", future);
        assertThat(run.forecastFile("unique_id,ds,y,promo\n" + rows, "--future", known.toString()))
                .isEqualTo(ExitStatus.BAD_INPUT);

        refusedWith(message, "future.csv", "series.csv");
    }

    private void refused(String rows, String message) throws IOException {
        assertThat(run.forecast(rows)).isEqualTo(ExitStatus.BAD_INPUT);

        refusedWith(message, "series.csv");
    }

    private void refusedWith(String message, String... files) throws IOException {
        assertThat(run.said()).isEqualTo("vitrina: " + message);
        assertThat(run.files()).containsExactly(files);
    }
}
