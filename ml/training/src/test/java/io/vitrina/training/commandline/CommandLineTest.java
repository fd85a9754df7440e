package io.vitrina.training.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
    void a_check_counts_the_rejected_rows_of_every_table_and_refuses_repeated_transactions() throws IOException {
        write("areas.csv", "area,name,region,country\na,A,R,C\n");
        write(
                "outlets.csv",
                "outlet_id,merchant_id,owner_id,name,mcc,area\no1,m1,w1,Shop,5812,a\no2,m1,w1,Shop,58,a\n");
        write("cardholders.csv", "card_token,gender\nc1,female\nc2,cat\n");
        String header = "transaction_id,timestamp,card_token,amount_minor,currency,mcc,merchant_id,outlet_id\n";
        String row = "t1,2026-01-05T09:30:00Z,c1,1250,EUR,5812,m1,o1\n";
        write("transactions.csv", header + row + row.replace("t1", "t2").replace("1250", "0"));

        assertThat(check("--bad-rows", "0.5", "--json")).isZero();
        assertThat(out.toString())
                .contains("\"transactions\" : 1")
                .contains("outlets.csv:3: mcc: is not a number of four digits")
                .contains("cardholders.csv:3: gender: is not female, male or unknown")
                .contains("transactions.csv:3: amount_minor: is 0");

        write("transactions.csv", header + row + row);
        assertThat(check("--bad-rows", "0.5")).isEqualTo(2);
        assertThat(errors.toString()).contains("1 transactions are in the data twice, by their transaction_id: t1");

        write("transactions.csv", header);
        assertThat(check("--bad-rows", "0.5")).isEqualTo(2);
        assertThat(errors.toString()).contains("no good transaction");
        assertThat(check("--bad-rows", "2")).isEqualTo(2);
        assertThat(errors.toString()).contains("--bad-rows is not between 0 and 1");
    }

    @Test
    void what_is_broken_ends_with_status_three_and_says_so() {
        assertThat(run(
                        "bench",
                        "aggregation",
                        "--data",
                        "/proc/self/status/none",
                        "--out",
                        folder.resolve("out.json").toString()))
                .isEqualTo(2);
        CommandLine broken = Vitrina.commandLine().addSubcommand("fail", new Broken());
        broken.setErr(new PrintWriter(errors, true));

        assertThat(broken.execute("fail")).isEqualTo(3);
        assertThat(errors.toString()).contains("vitrina: broken: java.lang.IllegalStateException: the disk is gone");
    }

    @CommandLine.Command(name = "fail")
    private static final class Broken implements Runnable {

        @Override
        public void run() {
            throw new IllegalStateException("the disk is gone");
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private int check(String... more) {
        return run(Stream.concat(Stream.of("check", "--data", folder.toString()), Stream.of(more))
                .toArray(String[]::new));
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
