package io.vitrina.training.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgressLinesTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void each_step_is_told_once_with_what_is_done() {
        try (ProgressLines lines =
                ProgressLines.start("Retraining", -1, new PrintStream(written, true, StandardCharsets.UTF_8))) {
            lines.at("reading", 1_200_000, -1);
            lines.at("reading", 1_300_000, -1);
            lines.at("training", 3, 25);
        }

        assertThat(told())
                .containsExactly("Retraining", "Retraining: reading 1,200,000", "Retraining: training 3 of 25");
    }

    @Test
    void a_step_that_takes_long_is_told_again() throws InterruptedException {
        try (ProgressLines lines =
                ProgressLines.start("Generating", 600_000, new PrintStream(written, true, StandardCharsets.UTF_8))) {
            lines.stepTo(250_000);
            while (told().size() < 2) {
                Thread.sleep(50);
            }
        }

        assertThat(told()).containsExactly("Generating", "Generating 250,000 of 600,000");
    }

    private List<String> told() {
        return written.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst(" \\(\\d+ s\\)$", ""))
                .toList();
    }
}
