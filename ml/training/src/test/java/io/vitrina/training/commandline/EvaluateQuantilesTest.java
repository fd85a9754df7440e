package io.vitrina.training.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class EvaluateQuantilesTest {

    private static final int ROWS = 120;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void every_row_is_predicted_by_level_in_the_order_of_the_table() throws IOException {
        assertThat(evaluate(table())).isZero();

        List<String> lines = predictions();
        assertThat(lines.getFirst()).isEqualTo("row,q0.1,q0.5,q0.9");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(ROWS)
                .satisfies(rows -> assertThat(rows.getFirst()).startsWith("0,"))
                .allSatisfy(row -> assertThat(numbers(row)).isSorted());
        assertThat(median(lines, ROWS)).isGreaterThan(median(lines, 1) + 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void a_table_says_the_same_with_another_delimiter_a_byte_order_mark_or_packed(String delimiter) throws IOException {
        assertThat(evaluate(table())).isZero();
        List<String> expected = predictions();

        assertThat(evaluate("\uFEFF" + table().replace(",", delimiter))).isZero();
        assertThat(predictions()).isEqualTo(expected);

        Path packed = folder.resolve("table.csv.gz");
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(packed))) {
            bytes.write(table().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run("--table", packed.toString(), "--target", "y", "--threads", "1"))
                .isZero();
        assertThat(predictions()).isEqualTo(expected);
    }

    @Test
    void a_fold_is_predicted_by_a_model_that_has_not_seen_it() throws IOException {
        String folds = folds(row -> row % 3);
        assertThat(evaluate(table(), folds)).isZero();
        List<String> before = predictions();
        // other targets of the first fold change what the others are told, never what itself is told
        assertThat(evaluate(table(row -> row % 3 == 0 ? 5_000 : 0), folds)).isZero();
        List<String> after = predictions();

        for (int row = 0; row < ROWS; row++) {
            if (row % 3 == 0) {
                assertThat(after.get(row + 1)).isEqualTo(before.get(row + 1));
            }
        }
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void rows_without_a_fold_take_no_part_and_rows_without_a_target_are_predicted_only() throws IOException {
        String table = table().replaceFirst("(?m)^(0,.*,)[^,]*$", "$1NA");
        assertThat(evaluate(table, folds(row -> row == 7 ? -1 : row % 2))).isZero();

        assertThat(predictions()).hasSize(ROWS).noneMatch(line -> line.startsWith("7,"));
        assertThat(out.toString()).contains("118 rows");
    }

    @Test
    void the_levels_are_those_asked_for_and_their_outer_ones_hold_without_the_median_among_them() throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), table());

        assertThat(run("--table", table.toString(), "--target", "y", "--levels", "0.1,0.5,0.9"))
                .isZero();
        List<String> all = predictions();
        assertThat(run("--table", table.toString(), "--target", "y", "--levels", "0.1,0.9"))
                .isZero();

        assertThat(predictions())
                .isEqualTo(all.stream()
                        .map(line -> line.split(",", -1))
                        .map(cells -> cells[0] + "," + cells[1] + "," + cells[3])
                        .toList());
    }

    @Test
    void columns_of_one_value_of_none_and_of_names_are_left_out_with_a_note() throws IOException {
        String extended = table().lines()
                .map(line -> line.startsWith("x,") ? "empty,same,id," + line : ",1," + idOf(line) + "," + line)
                .collect(Collectors.joining("\n"));
        assertThat(evaluate(extended)).isZero();

        assertThat(out.toString())
                .contains("note: empty is ignored")
                .contains("note: same is ignored")
                .contains("note: id is ignored: it looks like a running number");
    }

    @Test
    void numbers_are_read_as_the_file_writes_them() throws IOException {
        assertThat(evaluate(table())).isZero();
        List<String> expected = predictions();
        String quoted = table().lines()
                .map(line -> line.replaceFirst("(\\d)(\\d{3})$", "\"$1,$2\""))
                .collect(Collectors.joining("\n"));
        assertThat(quoted).contains("\"1,");

        assertThat(evaluate(quoted)).isZero();
        assertThat(predictions()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x,y/1,2/1              | line 3: has 1 values where the header has 2 columns
            x,y/1,2/2,high         | line 3 column y: "high" is no number
            x,y/1,2/2,1e39         | line 3 column y: "1e39" is no number
            x,y/1,/2,NA            | has no value in its column y
            x,x,y/1,1,2             | two columns have the same name
            x,z/1,2                 | has no column y; it has x, z
            x,y                      | has no rows below its header
            y,z/1,1/2,1/          | has no column to learn y from
            x,y/1,2/2,3/          | rows with a target to learn from""")
    void a_table_that_cannot_be_learned_from_is_refused_with_its_place(String table, String reason) throws IOException {
        assertThat(evaluate(table.replace("/", "\n"))).isEqualTo(2);
        assertThat(errors.toString()).contains(reason).doesNotContain("\tat ");
        assertThat(folder.resolve("predictions.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            row,fold/0,0/1,x     | line 3 column fold: "x" is no whole number from 0
            row,fold/0,0/0,1     | row 0 stands twice
            row,fold/0,0/120,1   | row 120 does not exist, rows are 0 to 119
            row,fold/0,0/1,0     | has fewer than two folds
            line,fold/0,0         | has no column row""")
    void folds_that_do_not_fit_the_table_are_refused(String folds, String reason) throws IOException {
        assertThat(evaluate(table(), folds.replace("/", "\n"))).isEqualTo(2);
        assertThat(errors.toString()).contains(reason);
    }

    @Test
    void arguments_that_make_no_sense_are_refused_before_any_training() throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), table());

        assertThat(run("--table", table.toString(), "--target", "y", "--levels", "0.9,0.1"))
                .isEqualTo(2);
        assertThat(run("--table", table.toString(), "--target", "y", "--levels", "1"))
                .isEqualTo(2);
        assertThat(run("--table", table.toString(), "--target", "y", "--ignore", "y"))
                .isEqualTo(2);
        assertThat(run("--table", folder.resolve("none.csv").toString(), "--target", "y"))
                .isEqualTo(2);
        Files.createDirectories(folder.resolve("predictions.csv"));
        assertThat(run("--table", table.toString(), "--target", "y")).isEqualTo(2);
        assertThat(errors.toString()).contains("predictions.csv is a folder");
    }

    private int evaluate(String table) throws IOException {
        return run(
                "--table",
                Files.writeString(folder.resolve("table.csv"), table).toString(),
                "--target",
                "y",
                "--threads",
                "1");
    }

    private int evaluate(String table, String folds) throws IOException {
        return run(
                "--table",
                Files.writeString(folder.resolve("table.csv"), table).toString(),
                "--target",
                "y",
                "--folds",
                Files.writeString(folder.resolve("folds.csv"), folds).toString());
    }

    private int run(String... arguments) {
        CommandLine line = Vitrina.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(errors, true));
        String[] all = Stream.of(
                        Stream.of("evaluate", "quantiles"),
                        Stream.of(arguments),
                        Stream.of("--out", folder.resolve("predictions.csv").toString()))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return line.execute(all);
    }

    private List<String> predictions() throws IOException {
        return Files.readAllLines(folder.resolve("predictions.csv"));
    }

    private static double[] numbers(String line) {
        return Stream.of(line.split(",", -1))
                .skip(1)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double median(List<String> lines, int line) {
        return numbers(lines.get(line))[1];
    }

    private static String table() {
        return table(row -> 0);
    }

    /** What is predicted grows with x and a little with the kind. */
    private static String table(IntUnaryOperator more) {
        Random dice = new Random(1);
        return "x,kind,y\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(row -> row + "," + (row % 2 == 0 ? "even" : "odd") + ","
                                + (row * 10 + row % 2 * 40 + dice.nextInt(60) + more.applyAsInt(row)))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String folds(IntUnaryOperator ofRow) {
        return "row,fold\n"
                + IntStream.range(0, ROWS)
                        .filter(row -> ofRow.applyAsInt(row) >= 0)
                        .mapToObj(row -> row + "," + ofRow.applyAsInt(row))
                        .collect(Collectors.joining("\n"));
    }

    private static String idOf(String line) {
        return line.substring(0, line.indexOf(','));
    }
}
