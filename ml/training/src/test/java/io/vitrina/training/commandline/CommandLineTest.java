package io.vitrina.training.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "generate --help",
                "check --help",
                "retrain --help",
                "evaluate --help",
                "evaluate quantiles --help"
            })
    void every_command_has_help(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out.toString()).contains("Usage: vitrina");
    }

    @Test
    void generated_data_pass_the_check_which_says_what_it_found() {
        String data = folder.resolve("bank").toString();

        assertThat(run("generate", "--transactions", "100000", "--out", data)).isZero();
        assertThat(run("check", "--data", data, "--json")).isZero();
        assertThat(out.toString())
                .contains("\"transactions\" : 100000")
                .contains("\"currency\" : \"EUR\"")
                .contains("\"cardholders\" : 2000");
    }

    @Test
    void bad_input_is_named_and_ends_with_status_two() throws IOException {
        assertThat(run("check", "--data", folder.resolve("nothing").toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("There is no").doesNotContain("\tat ");

        Files.writeString(folder.resolve("areas.csv"), "area\n");
        assertThat(run("check", "--data", folder.toString())).isEqualTo(2);
        assertThat(run(
                        "generate",
                        "--transactions",
                        "5",
                        "--out",
                        folder.resolve("few").toString()))
                .isEqualTo(2);
        assertThat(run("retrain", "--data", folder.toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("Missing required options");
    }

    private int run(String... arguments) {
        CommandLine line = Vitrina.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(errors, true));
        return line.execute(arguments);
    }
}
