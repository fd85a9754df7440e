package io.vitrina.training.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is unusual and forecast all the same, with numbers that are finite and in order. */
final class ForecastAwkwardInputTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @TempDir
    private Path folder;

    private ForecastRun run;

    @BeforeEach
    void inAnEmptyFolder() {
        run = new ForecastRun(folder);
    }

    @Test
    void quantities_below_zero_may_come_again() throws IOException {
        String rows = IntStream.range(0, ForecastRun.DAYS)
                .mapToObj(day -> ForecastRun.row("a", day, day % 7 == 2 ? "-50" : "" + ForecastRun.usual(day)))
                .collect(Collectors.joining());

        assertThat(forecasts(rows)).anyMatch(row -> row.mean() < 0);
    }

    @Test
    void a_single_absurd_quantity_does_not_carry_the_forecast_away() throws IOException {
        assertThat(forecasts(ForecastRun.with(33, "1e15")))
                .allMatch(row -> row.mean() < 300 && row.lower() >= 0 && row.lower() == Math.rint(row.lower()));
    }

    @Test
    void sums_of_the_largest_quantities_stay_finite() throws IOException {
        String rows = IntStream.range(0, ForecastRun.DAYS)
                .mapToObj(day -> ForecastRun.row("a", day, day % 3 == 0 ? "-1e15" : "1e15"))
                .collect(Collectors.joining());

        assertThat(forecasts(rows)).allMatch(row -> row.numbers().allMatch(number -> Math.abs(number) < 1e17));
    }

    @Test
    void zeros_go_on_as_zeros() throws IOException {
        assertThat(forecasts(ForecastRun.days(new double[ForecastRun.DAYS])))
                .allMatch(row -> row.numbers().allMatch(number -> number == 0));
    }

    @Test
    void a_single_value_goes_on_as_it_is() throws IOException {
        assertThat(forecasts(ForecastRun.days(5))).allMatch(row -> row.numbers().allMatch(number -> number == 5));
    }

    @Test
    void two_values_leave_room_on_both_sides() throws IOException {
        assertThat(forecasts(ForecastRun.days(5, 9)))
                .allMatch(row -> row.lower() < row.mean() && row.mean() < row.upper());
    }

    @Test
    void a_few_wild_values_stay_within_a_hundredfold() throws IOException {
        assertThat(forecasts(ForecastRun.days(1e-300, 1e15, 1e-300, 1e12)))
                .allMatch(row -> row.lower() >= 0 && row.highest() < 1e17);
    }

    @Test
    void a_gap_of_a_year_is_not_known_and_no_zeros() throws IOException {
        String before = ForecastRun.with(0, "100");
        String after = IntStream.range(0, 30)
                .mapToObj(day -> ForecastRun.row("a", ForecastRun.DAYS + 365 + day, "" + ForecastRun.usual(day)))
                .collect(Collectors.joining());

        List<ForecastRun.Row> rows = forecasts(before + after);

        assertThat(rows.getFirst().step())
                .isEqualTo(
                        ForecastRun.FIRST.plusDays(ForecastRun.DAYS + 365 + 30).toString());
        assertThat(rows).allMatch(row -> row.mean() > 80 && row.mean() < 250);
    }

    @Test
    void rows_without_a_beat_leave_steps_between_them_that_are_not_known() throws IOException {
        int[] apart = {1, 9, 3, 2, 14, 9, 5, 9, 3, 1};
        StringBuilder rows = new StringBuilder();
        int day = 0;
        for (int row = 0; row < 60; row++) {
            rows.append(ForecastRun.row("a", day, "" + (5 + row % 3)));
            day += apart[row % apart.length];
        }

        assertThat(forecasts(rows.toString())).allMatch(row -> row.mean() > 3 && row.mean() < 9);
    }

    @Test
    void an_hour_that_clocks_leave_out_is_not_known() throws IOException {
        LocalDateTime first = LocalDateTime.of(2026, 3, 27, 0, 0);
        String rows = IntStream.range(0, 96)
                .filter(hour -> hour != 50)
                .mapToObj(hour -> "a," + first.plusHours(hour) + "," + hour % 24 + "\n")
                .collect(Collectors.joining());

        assertThat(forecasts(rows).getFirst().step()).isEqualTo("2026-03-31 00:00:00");
    }

    @Test
    void an_hour_that_stands_twice_is_two_steps_by_its_offsets() throws IOException {
        Instant first = Instant.parse("2026-10-23T22:00:00Z");
        String rows = IntStream.range(0, 96)
                .mapToObj(hour -> "a,"
                        + first.plus(hour, ChronoUnit.HOURS).atZone(MADRID).toOffsetDateTime() + "," + hour % 24 + "\n")
                .collect(Collectors.joining());

        assertThat(forecasts(rows).getFirst().step()).isEqualTo("2026-10-27T22:00:00Z");
    }

    @Test
    void series_may_take_turns() throws IOException {
        String rows = IntStream.range(0, 40)
                .mapToObj(day -> ForecastRun.row("b", day, "" + ForecastRun.usual(day))
                        + ForecastRun.row("a", day, "" + (7 + day % 2)))
                .collect(Collectors.joining());

        assertThat(forecasts(rows))
                .extracting(ForecastRun.Row::id)
                .containsExactly("b", "b", "b", "b", "b", "b", "b", "a", "a", "a", "a", "a", "a", "a");
    }

    @Test
    void a_name_of_several_lines_is_written_as_it_was_read() throws IOException {
        String rows = "\"a\rb\",1,5\n\"a\rb\",2,7\n";

        assertThat(run.forecast(rows, "--horizon", "1")).isZero();
        assertThat(folder.resolve("forecasts.csv")).content().contains("\n\"a\rb\",3,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"365", "7,365", "1000000"})
    void a_season_longer_than_the_history_is_none_that_could_be_learnt(String season) throws IOException {
        assertThat(forecasts(ForecastRun.with(0, "100"), "--season", season))
                .allMatch(row -> row.mean() > 80 && row.mean() < 250);
    }

    @Test
    void a_horizon_longer_than_the_history_is_forecast_to_its_end() throws IOException {
        List<ForecastRun.Row> rows = forecasts(ForecastRun.days(3, 5, 4, 6, 5, 7), "--horizon", "60");

        assertThat(rows).hasSize(60);
        assertThat(rows.getLast().step())
                .isEqualTo(ForecastRun.FIRST.plusDays(65).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "nan", "perhaps"})
    void a_regressor_that_is_not_known_of_steps_to_come_says_nothing(String cell) throws IOException {
        String rows = IntStream.range(0, ForecastRun.DAYS)
                .mapToObj(day -> ForecastRun.row("a", day, ForecastRun.usual(day) + ",no"))
                .collect(Collectors.joining());
        String future = IntStream.range(ForecastRun.DAYS, ForecastRun.DAYS + 7)
                .mapToObj(day -> ForecastRun.row("a", day, cell))
                .collect(Collectors.joining());
        Path known = run.write("future.csv", "unique_id,ds,promo\n" + future);

        assertThat(run.forecastFile("unique_id,ds,y,promo\n" + rows, "--future", known.toString()))
                .isZero();
        assertThat(run.forecasts()).hasSize(7).allMatch(row -> row.mean() > 80 && row.mean() < 250);
    }

    @Test
    void what_the_future_has_more_of_is_left_out() throws IOException {
        String rows = IntStream.range(0, ForecastRun.DAYS)
                .mapToObj(day -> ForecastRun.row("a", day, ForecastRun.usual(day) + ",1"))
                .collect(Collectors.joining());
        String future = IntStream.range(ForecastRun.DAYS - 3, ForecastRun.DAYS + 30)
                .mapToObj(day -> ForecastRun.row("a", day, "1,x") + ForecastRun.row("z", day, "1,x"))
                .collect(Collectors.joining());
        Path known = run.write("future.csv", "unique_id,ds,promo,note\n" + future);

        assertThat(run.forecastFile("unique_id,ds,y,promo\n" + rows, "--future", known.toString()))
                .isZero();
        assertThat(run.forecasts()).hasSize(7).allMatch(row -> row.id().equals("a"));
    }

    @Test
    void columns_beside_the_three_are_not_looked_at_without_a_future() throws IOException {
        String rows = IntStream.range(0, ForecastRun.DAYS)
                .mapToObj(day -> ForecastRun.row("a", day, ForecastRun.usual(day) + ",9999999999999999"))
                .collect(Collectors.joining());

        assertThat(run.forecastFile("unique_id,ds,y,card\n" + rows)).isZero();
    }

    @Test
    void very_many_short_series_are_all_forecast() throws IOException {
        int count = 3_000;
        String rows = IntStream.range(0, count)
                .mapToObj(id -> IntStream.range(0, 1 + id % 4)
                        .mapToObj(day -> ForecastRun.row(Integer.toString(id), day, "" + (id + day) % 5))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());

        List<ForecastRun.Row> forecasts = forecasts(rows, "--horizon", "2", "--method", "seasonal-naive");

        assertThat(forecasts).hasSize(2 * count).allMatch(row -> row.lowest() >= 0);
    }

    private List<ForecastRun.Row> forecasts(String rows, String... options) throws IOException {
        assertThat(run.forecast(rows, options)).as(run.said()).isZero();

        List<ForecastRun.Row> forecasts = run.forecasts();
        assertThat(forecasts).allMatch(ForecastRun.Row::isFinite).allMatch(ForecastRun.Row::isOrdered);
        return forecasts;
    }
}
