package io.vitrina.training.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vitrina.forecasting.global.Examples;
import io.vitrina.models.engine.TensorFlowNatives;
import io.vitrina.models.forecasts.NetworkForecastModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenNetworkTest {

    private static final Layout LAYOUT = new Layout(1, 1, 1);

    @TempDir
    private Path folder;

    @BeforeEach
    void save() throws IOException {
        TensorFlowNatives.load();
        Examples examples = new Examples(new float[] {1, 2, 3, 4}, 2, new float[] {1, 2}, 1);
        try (NetworkTraining training =
                new NetworkTraining(LAYOUT, InputScale.of(examples), NetworkForecasting.LEVELS)) {
            training.save(folder);
        }
    }

    @Test
    void a_whole_network_is_loaded() throws IOException {
        try (NetworkForecastModel model = open()) {
            assertThat(model.answer(new float[] {1, 2})).hasSize(NetworkForecasting.LEVELS.length);
        }
    }

    @Test
    void a_network_without_its_graph_is_refused() throws IOException {
        Files.delete(folder.resolve("saved_model.pb"));

        assertRefused();
    }

    @Test
    void a_network_with_half_of_its_graph_is_refused() throws IOException {
        cut(folder.resolve("saved_model.pb"));

        assertRefused();
    }

    @Test
    void a_network_with_half_of_its_weights_is_refused() throws IOException {
        cut(weights());

        assertRefused();
    }

    @Test
    void a_network_without_its_weights_is_refused() throws IOException {
        Files.delete(weights());

        assertRefused();
    }

    @Test
    void what_is_no_network_at_all_is_refused() throws IOException {
        Files.writeString(folder.resolve("saved_model.pb"), "no network");

        assertRefused();
    }

    private NetworkForecastModel open() throws IOException {
        return NetworkForecastModel.open(folder, LAYOUT.width(), NetworkForecasting.LEVELS);
    }

    private void assertRefused() {
        assertThatExceptionOfType(IOException.class).isThrownBy(this::open);
    }

    private Path weights() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("variables"))) {
            List<Path> data = files.filter(file -> file.getFileName().toString().contains(".data-"))
                    .toList();
            return data.getFirst();
        }
    }

    private static void cut(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }
}
