package io.vitrina.training.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vitrina.publication.ModelFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ForecastMeasurementsTest {

    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void each_method_that_learns_from_all_series_is_measured() throws IOException {
        assertThat(measure(25)).as(errors.toString()).isZero();

        JsonNode results =
                ModelFolder.json().readTree(folder.resolve("out.json").toFile());

        assertThat(results)
                .extracting(result -> result.get("name").asText().split(" of ", 2)[0])
                .containsExactly("xgboost", "xgboost", "xgboost", "network", "network", "network");
        assertThat(results).allMatch(result -> result.get("value").asDouble() > 0);
    }

    @Test
    void too_few_series_to_learn_from_are_refused() throws IOException {
        assertThat(measure(5)).isEqualTo(2);
        assertThat(errors.toString()).contains("too few series, or too short ones, to learn from");
    }

    private int measure(int series) throws IOException {
        Path file = folder.resolve("series.csv");
        Files.writeString(
                file,
                IntStream.range(0, series)
                        .boxed()
                        .flatMap(one -> IntStream.range(0, 120).mapToObj(day -> row(one, day)))
                        .collect(Collectors.joining("\n", "unique_id,ds,y\n", "\n")));
        CommandLine commandLine = Vitrina.commandLine();
        commandLine.setErr(new PrintWriter(errors, true));
        String out = folder.resolve("out.json").toString();
        return commandLine.execute(
                "bench", "forecasts", "--series", file.toString(), "--horizon", "7", "--season", "7", "--out", out);
    }

    private static String row(int series, int day) {
        return "s%d,%s,%d"
                .formatted(series, LocalDate.of(2025, 1, 1).plusDays(day), 100 + (series * 7 + day * day) % 23);
    }
}
