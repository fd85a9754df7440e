package io.vitrina.forecasting.global;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vitrina.forecasting.Regressors;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TabularInputsTest {

    private static final Timeline DAYS = new Timeline.Dated(LocalDate.of(2024, 1, 1), 1, ChronoUnit.DAYS);
    private static final Task DAILY = new Task(14, List.of(7), List.of("promotion"), true, true);

    @Test
    void a_row_has_a_number_for_each_name_and_names_are_different() {
        for (Task task : List.of(
                DAILY,
                new Task(6, List.of(), List.of(), false, false),
                new Task(18, List.of(12), List.of(), true, false),
                new Task(48, List.of(24, 168), List.of("price", "open"), true, false))) {
            TabularInputs inputs = new TabularInputs(task);

            assertThat(inputs.names()).hasSize(inputs.width()).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_row_is_written_where_it_belongs_and_nowhere_else() {
        TabularInputs inputs = new TabularInputs(DAILY);
        float[] rows = new float[3 * inputs.width()];
        Arrays.fill(rows, 77);

        inputs.write(shop(60), 40, 3, rows, inputs.width());

        assertThat(Arrays.copyOf(rows, inputs.width())).containsOnly(77);
        assertThat(Arrays.copyOfRange(rows, inputs.width(), 2 * inputs.width())).doesNotContain(77);
        assertThat(Arrays.copyOfRange(rows, 2 * inputs.width(), rows.length)).containsOnly(77);
    }

    @Test
    void the_place_in_the_calendar_is_that_of_the_step() {
        float[] row = row(shop(60), 40, 3);

        LocalDate date = LocalDate.of(2024, 1, 1).plusDays(43);
        assertThat(row[at("day of the week")]).isEqualTo(date.getDayOfWeek().getValue());
        assertThat(row[at("day of the month")]).isEqualTo(date.getDayOfMonth());
        assertThat(row[at("day of the year")]).isEqualTo(date.getDayOfYear());
    }

    @Test
    void the_same_place_of_the_season_is_the_latest_that_is_known() {
        ScaledSeries series = shop(60);

        assertThat(row(series, 40, 3)[at("same place 1 seasons of 7 before")])
                .isEqualTo((float) series.relative(series.value(36), 40));
        assertThat(row(series, 40, 10)[at("same place 1 seasons of 7 before")])
                .isEqualTo((float) series.relative(series.value(36), 40));
        assertThat(row(series, 40, 7)[at("same place 2 seasons of 7 before")])
                .isEqualTo((float) series.relative(series.value(33), 40));
    }

    @Test
    void regressors_are_those_of_the_step_and_beside_it() {
        float[] row = row(shop(60), 40, 2);

        assertThat(row[at("promotion")]).isEqualTo(1);
        assertThat(row[at("promotion one step before")]).isEqualTo(0);
        assertThat(row[at("promotion one step after")]).isEqualTo(0);
        assertThat(row[at("promotion mean of 7 steps before")]).isCloseTo(1 / 7F, within(1e-6F));
        assertThat(row[at("promotion steps that it stays the same")]).isEqualTo(0);
    }

    @Test
    void regressors_are_known_no_further_than_the_horizon() {
        assertThat(row(shop(60), 40, 14)[at("promotion one step after")]).isNaN();
    }

    @Test
    void what_lies_before_the_series_is_not_known() {
        float[] row = row(shop(60), 8, 1);

        assertThat(row[at("value 9 before")]).isNaN();
        assertThat(row[at("value 8 before")]).isNotNaN();
        assertThat(row[at("week a year before")]).isNaN();
    }

    private static float[] row(ScaledSeries series, int origin, int ahead) {
        TabularInputs inputs = new TabularInputs(DAILY);
        float[] row = new float[inputs.width()];
        inputs.write(series, origin, ahead, row, 0);
        return row;
    }

    private static int at(String name) {
        return new TabularInputs(DAILY).names().indexOf(name);
    }

    /** A shop that promotes every sixth day. */
    private static ScaledSeries shop(int days) {
        SplittableRandom random = new SplittableRandom(1);
        double[] promotion = new double[days + DAILY.horizon()];
        Arrays.setAll(promotion, day -> day % 6 == 0 ? 1 : 0);
        double[] sales = new double[days];
        Arrays.setAll(sales, day -> (100 + 20 * (day % 7)) * (1 + 0.5 * promotion[day]) + random.nextDouble(10));
        Series series =
                new Series("shop", DAYS, sales, new Regressors(List.of("promotion"), new double[][] {promotion}));
        return ScaledSeries.of(series, DAILY);
    }
}
