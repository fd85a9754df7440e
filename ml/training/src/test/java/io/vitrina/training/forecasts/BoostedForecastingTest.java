package io.vitrina.training.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vitrina.forecasting.global.Examples;
import io.vitrina.forecasting.global.GlobalModel;
import io.vitrina.forecasting.global.Inputs;
import io.vitrina.models.forecasts.BoostedForecastModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoostedForecastingTest {

    private static final Inputs INPUTS = new PlainInputs(2, 0, 1);

    @Test
    void answers_follow_what_was_learnt_row_by_row() {
        int rows = 4_000;
        SplittableRandom random = new SplittableRandom(1);
        float[] inputs = new float[2 * rows];
        float[] targets = new float[rows];
        for (int row = 0; row < rows; row++) {
            inputs[2 * row] = random.nextInt(2);
            inputs[2 * row + 1] = Float.NaN;
            targets[row] = inputs[2 * row] == 1 ? 3 : -1;
        }

        try (GlobalModel model =
                new BoostedForecasting().learn(INPUTS, new Examples(inputs, INPUTS.width(), targets, 1))) {
            assertThat(model.answer(new float[] {1, Float.NaN, 0, Float.NaN}))
                    .satisfies(answers -> assertThat(answers[0]).isBetween(2.9F, 3.1F))
                    .satisfies(answers -> assertThat(answers[1]).isBetween(-1.1F, -0.9F));
        }
    }

    @Test
    void a_broken_file_is_refused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(BoostedForecastModel.FILE), "{ no trees");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> BoostedForecastModel.open(folder, 3));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BoostedForecastModel.open(folder.resolve("missing"), 3));
    }
}
