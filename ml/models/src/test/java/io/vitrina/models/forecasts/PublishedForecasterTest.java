package io.vitrina.models.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.forecasting.global.GlobalForecaster;
import io.vitrina.models.ServedModel;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.InvalidModelException.Reason;
import io.vitrina.publication.ModelFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TensorFlow's natives are not among what this module is tested with: a network cannot be opened here. */
class PublishedForecasterTest {

    private static final double[] LEVELS = {0.1, 0.9};
    private static final Series SERIES =
            Series.of("series", new Timeline.Counted(0, 1), 100, 110, 90, 105, 95, 102, 98, 101, 99, 100);

    @TempDir
    private Path home;

    private Path trees = Path.of("");
    private Path network = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        trees = ForecastFolder.trees(home.resolve("models/forecast/trees"));
        network = ForecastFolder.network(home.resolve("models/forecast/network"));
    }

    @Test
    void trees_forecast_as_they_are_moved_by_what_they_were_off() throws InvalidModelException {
        try (GlobalForecaster forecaster = PublishedForecaster.open(ModelFolder.open(trees))) {
            Forecast forecast = forecaster.fit(SERIES).forecast(SERIES, 2, LEVELS);

            assertThat(forecaster.name()).isEqualTo("xgboost");
            assertThat(forecast.lower(0.8)[1]).isLessThan(forecast.mean()[1]);
            assertThat(forecast.upper(0.8)[1]).isGreaterThan(forecast.mean()[1]);
            assertThat(forecast.upper(0.8)[1] - forecast.lower(0.8)[1])
                    .isGreaterThan(forecast.upper(0.8)[0] - forecast.lower(0.8)[0]);
        }
    }

    @Test
    void what_it_is_opened_from_is_what_it_was_written_from() throws InvalidModelException {
        try (GlobalForecaster forecaster = PublishedForecaster.open(ModelFolder.open(trees))) {
            assertThat(PublishedForecaster.recipe(forecaster)).isEqualTo(ForecastFolder.RECIPE);
            assertThat(forecaster.model().files()).containsOnlyKeys("trees.ubj");
        }
    }

    @Test
    void where_the_natives_of_a_network_are_missing_trees_go_on_serving_and_the_reason_is_told()
            throws InvalidModelException {
        try (ServedModel<GlobalForecaster> served = new ServedModel<>(home, "forecast", PublishedForecaster::open)) {
            served.becomes("trees");

            assertRefused(() -> served.becomes("network"), Reason.MISSING_ENGINE);

            assertThat(served.version()).contains("trees");
            assertThat(served.ask(forecaster ->
                            forecaster.fit(SERIES).forecast(SERIES, 2, LEVELS).horizon()))
                    .contains(2);
        }
    }

    @Test
    void trees_that_cannot_be_read_are_refused_although_the_hash_is_right() throws IOException {
        ForecastFolder.change(trees, "trees.ubj", "no trees");

        assertRefused(() -> PublishedForecaster.open(ModelFolder.open(trees)), Reason.UNREADABLE_MODEL);
    }

    @Test
    void a_model_of_other_inputs_than_the_program_computes_is_refused() throws IOException {
        ForecastFolder.edit(trees, text -> text.replaceFirst("\"name\" : \"[^\"]*ahead", "\"name\" : \"behind"));
        String manifest = Files.readString(trees.resolve(ModelFolder.MANIFEST));
        assertThat(manifest).contains("behind");

        assertRefused(() -> PublishedForecaster.open(ModelFolder.open(trees)), Reason.DIFFERENT_FEATURES);
    }

    @Test
    void a_model_learnt_by_what_this_program_does_not_know_is_refused() throws IOException {
        ForecastFolder.change(
                trees,
                ForecastRecipe.FILE,
                Files.readString(trees.resolve(ForecastRecipe.FILE)).replace("xgboost", "oracle"));

        assertRefused(() -> PublishedForecaster.open(ModelFolder.open(trees)), Reason.UNREADABLE_MODEL);
    }

    private static void assertRefused(ThrowingCallable opening, Reason reason) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        InvalidModelException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
