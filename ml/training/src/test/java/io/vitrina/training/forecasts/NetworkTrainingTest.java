package io.vitrina.training.forecasts;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.forecasting.global.Examples;
import io.vitrina.models.engine.TensorFlowNatives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedModel;

class NetworkTrainingTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void loadTensorFlow() throws IOException {
        TensorFlowNatives.load();
    }

    @Test
    void no_more_than_two_gradients_are_added_up_at_once_since_the_order_of_more_is_left_to_chance()
            throws IOException {
        Examples examples = new Examples(new float[] {1, 2, 3, 4}, 2, new float[] {1, 2}, 1);
        try (NetworkTraining training =
                new NetworkTraining(new Layout(1, 1, 1), InputScale.of(examples), NetworkForecasting.LEVELS)) {
            training.save(folder);
        }

        List<NodeDef> sums = sums();

        assertThat(sums)
                .isNotEmpty()
                .allSatisfy(sum -> assertThat(sum.getInputList())
                        .filteredOn(input -> !isOnlyAwaited(input))
                        .hasSize(2));
    }

    private List<NodeDef> sums() throws IOException {
        SavedModel saved = SavedModel.parseFrom(Files.readAllBytes(folder.resolve("saved_model.pb")));
        return saved.getMetaGraphs(0).getGraphDef().getNodeList().stream()
                .filter(node -> node.getOp().equals("AddN"))
                .toList();
    }

    private static boolean isOnlyAwaited(String input) {
        return input.startsWith("^");
    }
}
