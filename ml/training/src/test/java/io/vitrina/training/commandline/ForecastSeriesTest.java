package io.vitrina.training.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.vitrina.publication.ModelFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class ForecastSeriesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 70;
    private static final String SMALL =
            "unique_id,ds,y\na,1,10\na,2,12\na,3,10\na,4,12\na,5,10\na,6,12\n" + "a,7,15\na,8,8\na,9,10\na,10,14\n";
    private static final String[] SMALL_OPTIONS = {"--horizon", "2", "--season", "1", "--method", "naive"};

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void each_series_goes_on_where_it_ended_in_the_form_that_python_tools_use() throws IOException {
        assertThat(forecast(daily(), "--horizon", "14")).isZero();

        List<String> rows = forecasts();
        assertThat(rows.getFirst()).isEqualTo("unique_id,ds,mean,lo-80,hi-80,lo-95,hi-95");
        assertThat(rows).hasSize(1 + 2 * 14);
        assertThat(rows.get(1)).startsWith("café," + FIRST.plusDays(DAYS) + ",");
        assertThat(rows.get(28)).startsWith("shop," + FIRST.plusDays(DAYS + 13) + ",");
        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(row -> assertThat(numbers(row))
                        .satisfies(numbers -> assertThat(
                                        List.of(numbers[3], numbers[1], numbers[0], numbers[2], numbers[4]))
                                .isSorted()));
        assertThat(out.toString()).contains("2 series, 14 steps ahead");
    }

    @Test
    void the_weekly_season_of_days_is_found_without_being_told() throws IOException {
        assertThat(forecast(daily(), "--horizon", "7")).isZero();

        double[] means = forecasts().stream()
                .skip(1)
                .limit(7)
                .mapToDouble(row -> numbers(row)[0])
                .toArray();
        assertThat(means[5]).isGreaterThan(1.5 * means[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|8|9|10|9,11",
                "2026-01-31|2026-02-28|2026-03-31|2026-04-30|2026-04-30,2026-05-31",
                "2026-01-01 00:00:00|2026-02-01 00:00:00|2026-03-01 00:00:00|2026-04-01 00:00:00|2026-05-01 00:00:00",
                "2026-01-01 22:00:00|2026-01-01 23:00:00|2026-01-02 00:00:00|2026-01-02 01:00:00|2026-01-02 02:00:00",
                "2026-03-29T00:00:00+01:00|2026-03-29T01:00:00+01:00|2026-03-29T03:00:00+02:00|2026-03-29T04:00:00+02:00|2026-03-29T03:00:00Z",
                "1990|1992|1994|1996|1998"
            })
    void steps_are_read_in_many_forms_and_written_in_the_same(
            String first, String second, String third, String fourth, String next) throws IOException {
        String text = "unique_id,ds,y\na,%s,1\na,%s,2\na,%s,3\na,%s,4\n".formatted(first, second, third, fourth);
        assertThat(forecast(text, "--horizon", "1", "--season", "1")).isZero();

        String[] expected = next.split(",");
        assertThat(forecasts().get(1)).startsWith("a," + expected[expected.length - 1] + ",");
    }

    @Test
    void steps_without_a_row_and_nan_are_not_known_and_are_no_zeros() throws IOException {
        String gaps = daily().lines()
                .filter(row -> !row.contains("-02-1"))
                .map(row -> row.contains("-02-2") ? row.substring(0, row.lastIndexOf(',')) + ",NaN" : row)
                .reduce("", (text, row) -> text + row + "\n");
        assertThat(forecast(gaps, "--horizon", "7")).isZero();

        assertThat(numbers(forecasts().get(1))[0]).isGreaterThan(60);
    }

    @Test
    void a_known_promotion_is_used_where_the_method_can() throws IOException {
        String promoted = withPromotions();
        Path future = write("future.csv", "unique_id,ds,promo\n" + future(FIRST.plusDays(DAYS), 0, 1));
        assertThat(forecast(
                        promoted,
                        "--horizon",
                        "2",
                        "--future",
                        future.toString(),
                        "--method",
                        "like-days",
                        "--season",
                        "1"))
                .isZero();

        assertThat(numbers(forecasts().get(2))[0])
                .isGreaterThan(1.8 * numbers(forecasts().get(1))[0]);
    }

    @Test
    void the_report_says_what_was_chosen_why_and_how_it_and_the_naive_method_did() throws IOException {
        assertThat(forecast(daily(), "--horizon", "7", "--report", report())).isZero();

        List<String> rows = reported();
        assertThat(rows.getFirst())
                .isEqualTo(
                        "unique_id,method,why,weights,origins,points,smape,wape,bias,rmse,mase,pinball,coverage-80,coverage-95,"
                                + "naive_smape,naive_wape,naive_bias,naive_rmse,naive_mase,naive_pinball,naive_coverage-80,naive_coverage-95");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).matches("café,[a-z-]+,[^,]+,[^,]*,2,14(,-?[0-9.]+){16}");
    }

    @Test
    void scores_are_those_of_the_values_after_the_origins() throws IOException {
        assertThat(forecast(SMALL, SMALL_OPTIONS, "--levels", "80", "--report", report()))
                .isZero();

        // 12 and 12 for 15 and 8, then 8 and 8 for 10 and 14, in units of 2; of the intervals one holds
        String row = reported().get(1);
        assertThat(row).startsWith("a,naive,asked for,,2,4,");
        double[] scores = {34.7475, 31.9149, -14.8936, 4.0311, 1.875, 0.39375, 25};
        assertThat(Arrays.copyOf(scores(row), 7)).containsExactly(scores, within(1e-4));
        assertThat(Arrays.copyOfRange(scores(row), 7, 14)).containsExactly(scores, within(1e-4));
        assertThat(out.toString())
                .contains("back-tests of 1 series: MASE 1.875 (naive 1.875), WAPE 31.9 % (naive 31.9 %)");
    }

    @Test
    void each_asked_interval_has_its_coverage() throws IOException {
        assertThat(forecast(daily(), "--horizon", "7", "--levels", "99.5,50", "--report", report()))
                .isZero();

        assertThat(reported().getFirst())
                .contains(",pinball,coverage-99.5,coverage-50,")
                .endsWith(",naive_coverage-99.5,naive_coverage-50");
        assertThat(scores(reported().get(1))).hasSize(16).doesNotContain(Double.NaN);
    }

    @Test
    void what_is_too_short_to_be_compared_has_no_scores() throws IOException {
        String both = SMALL + "b,1,5\nb,2,8\nb,3,6\n";
        assertThat(forecast(both, SMALL_OPTIONS, "--report", report())).isZero();

        assertThat(reported().get(2)).isEqualTo("b,naive,asked for,,0,0,,,,,,,,,,,,,,,,");
        assertThat(out.toString()).contains("2 series, 2 steps ahead: naive 2", "back-tests of 1 series: MASE 1.875");
    }

    @ParameterizedTest
    @CsvSource({"false,no series could be compared in a back-test", "true,\"mase\" : null"})
    void where_nothing_could_be_compared_the_summary_says_so(boolean json, String said) throws IOException {
        String tooShort = "unique_id,ds,y\nb,1,5\nb,2,8\n";
        assertThat(forecast(tooShort, SMALL_OPTIONS, json ? new String[] {"--json"} : new String[0]))
                .isZero();

        assertThat(out.toString()).contains(said);
    }

    @Test
    void programs_read_the_summary_as_json() throws IOException {
        assertThat(forecast(SMALL, SMALL_OPTIONS, "--json")).isZero();

        JsonNode summary = ModelFolder.json().readTree(out.toString());
        assertThat(summary.get("series").asInt()).isOne();
        assertThat(summary.get("horizon").asInt()).isEqualTo(2);
        assertThat(summary.get("chosen").get("naive").asInt()).isOne();
        assertThat(summary.get("backTests").get("series").asInt()).isOne();
        assertThat(summary.get("backTests").get("mase").asDouble()).isEqualTo(1.875);
        assertThat(summary.get("backTests").get("naiveMase").asDouble()).isEqualTo(1.875);
        assertThat(summary.get("backTests").get("wape").asDouble()).isEqualTo(100 * 15.0 / 47);
        assertThat(summary.get("backTests").get("naiveWape").asDouble()).isEqualTo(100 * 15.0 / 47);
    }

    @Test
    void what_an_expected_value_adds_up_from_is_written_beside_it() throws IOException {
        Path components = folder.resolve("components.csv");
        Path future = write("future.csv", "unique_id,ds,promo\n" + future(FIRST.plusDays(DAYS), 0, 1));
        assertThat(forecast(
                        withPromotions(),
                        "--horizon",
                        "2",
                        "--method",
                        "effects",
                        "--country",
                        "ES",
                        "--future",
                        future.toString(),
                        "--components",
                        components.toString()))
                .isZero();

        List<String> rows = Files.readAllLines(components);
        assertThat(rows.getFirst()).isEqualTo("unique_id,ds,mean,trend,week,month,holiday,promo");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1))
                .startsWith("café," + FIRST.plusDays(DAYS) + ","
                        + numbers(forecasts().get(1))[0] + ",");
        for (String row : rows.subList(1, 3)) {
            double[] numbers = numbers(row);
            assertThat(Arrays.stream(numbers).skip(1).sum()).isCloseTo(numbers[0], within(1e-9 * numbers[0]));
        }
        assertThat(numbers(rows.get(2))[5]).isGreaterThan(50);
    }

    @Test
    void a_method_that_tells_no_parts_apart_is_all_trend() throws IOException {
        Path components = folder.resolve("components.csv");
        assertThat(forecast(daily(), "--horizon", "1", "--method", "ets", "--components", components.toString()))
                .isZero();

        assertThat(Files.readAllLines(components)).first().isEqualTo("unique_id,ds,mean,trend");
    }

    @Test
    void holidays_of_a_country_are_learnt_and_forecast() throws IOException {
        LocalDate first = LocalDate.of(2024, 1, 1);
        List<LocalDate> days = List.of(
                LocalDate.of(2024, 1, 6),
                LocalDate.of(2024, 3, 29),
                LocalDate.of(2024, 5, 1),
                LocalDate.of(2024, 8, 15));
        StringBuilder text = new StringBuilder("unique_id,ds,y\n");
        for (LocalDate day = first; day.isBefore(LocalDate.of(2024, 10, 10)); day = day.plusDays(1)) {
            text.append("shop,%s,%d%n".formatted(day, days.contains(day) ? 300 : 100 + day.getDayOfMonth() % 3));
        }
        assertThat(forecast(text.toString(), "--horizon", "4", "--country", "ES", "--method", "effects"))
                .isZero();

        assertThat(forecasts().get(3)).startsWith("shop,2024-10-12,");
        assertThat(numbers(forecasts().get(3))[0]).isGreaterThan(200);
        assertThat(numbers(forecasts().get(4))[0]).isLessThan(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ets", "theta", "theta-dynamic", "mstl", "tsb", "seasonal-naive", "combination"})
    void a_method_can_be_asked_for(String method) throws IOException {
        assertThat(forecast(daily(), "--horizon", "3", "--method", method)).isZero();

        assertThat(out.toString()).contains(method + " 2");
    }

    @Test
    void a_file_that_cannot_be_written_is_named_and_nothing_else_is_left_behind() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        assertThat(forecast(daily(), "--horizon", "3", "--report", taken.toString()))
                .isEqualTo(ExitStatus.BAD_INPUT);

        assertThat(errors.toString()).contains("forecasts cannot be written: " + taken + ": it is a folder");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("series.csv", "taken");
        }
    }

    @Test
    void many_series_are_learnt_from_together() throws IOException {
        assertThat(forecast(manyShops(25), "--horizon", "7", "--method", "global"))
                .isZero();

        assertThat(out.toString()).contains("xgboost 25");
        assertThat(forecasts()).hasSize(1 + 25 * 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"global", "xgboost"})
    void two_series_are_too_few_to_learn_from_together(String method) throws IOException {
        assertThat(forecast(daily(), "--horizon", "7", "--method", method)).isEqualTo(ExitStatus.BAD_INPUT);

        assertThat(errors.toString())
                .contains("series.csv: " + method + " learns from many series, and these are too few or too short");
        assertThat(folder.resolve("forecasts.csv")).doesNotExist();
    }

    @Test
    void any_number_of_threads_forecasts_the_same() throws IOException {
        assertThat(forecast(daily(), "--horizon", "7", "--threads", "1")).isZero();
        List<String> alone = forecasts();
        assertThat(forecast(daily(), "--horizon", "7", "--threads", "3")).isZero();

        assertThat(forecasts()).isEqualTo(alone);
    }

    private static String daily() {
        StringBuilder text = new StringBuilder("unique_id,ds,y\n");
        for (String id : List.of("café", "shop")) {
            for (int day = 0; day < DAYS; day++) {
                text.append("%s,%s,%d%n".formatted(id, FIRST.plusDays(day), value(day)));
            }
        }
        return text.toString();
    }

    private static int value(int day) {
        return 100 + day % 5 + (day % 7 == 5 ? 100 : 0);
    }

    private static String manyShops(int count) {
        StringBuilder rows = new StringBuilder("unique_id,ds,y\n");
        for (int shop = 0; shop < count; shop++) {
            for (int day = 0; day < DAYS; day++) {
                rows.append("%d,%s,%d%n".formatted(shop, FIRST.plusDays(day), (10 + shop) * value(day)));
            }
        }
        return rows.toString();
    }

    private static String withPromotions() {
        StringBuilder text = new StringBuilder("unique_id,ds,y,promo\n");
        for (int day = 0; day < DAYS; day++) {
            text.append(
                    "café,%s,%d,%d%n".formatted(FIRST.plusDays(day), day % 3 == 0 ? 200 : 100, day % 3 == 0 ? 1 : 0));
        }
        return text.toString();
    }

    private static String future(LocalDate first, int... promotions) {
        return IntStream.range(0, promotions.length)
                .mapToObj(day -> "café,%s,%d%n".formatted(first.plusDays(day), promotions[day]))
                .reduce("", String::concat);
    }

    private static double[] numbers(String row) {
        return Arrays.stream(row.split(","))
                .skip(2)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private List<String> forecasts() throws IOException {
        return Files.readAllLines(folder.resolve("forecasts.csv"));
    }

    private String report() {
        return folder.resolve("report.csv").toString();
    }

    private List<String> reported() throws IOException {
        return Files.readAllLines(folder.resolve("report.csv"));
    }

    private static double[] scores(String row) {
        return Arrays.stream(row.split(",", -1))
                .skip(6)
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toArray();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int forecast(String series, String[] options, String... more) throws IOException {
        return forecast(series, Stream.of(options, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private int forecast(String series, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "forecast",
                "--series",
                write("series.csv", series).toString(),
                "--out",
                folder.resolve("forecasts.csv").toString()));
        all.addAll(List.of(arguments));
        CommandLine line = Vitrina.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(errors, true));
        return line.execute(all.toArray(String[]::new));
    }
}
