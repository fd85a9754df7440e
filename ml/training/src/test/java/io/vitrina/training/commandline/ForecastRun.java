package io.vitrina.training.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Forecasts of small files in a folder, made by the command line. */
final class ForecastRun {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    static final int DAYS = 70;

    private final StringWriter errors = new StringWriter();
    private final Path folder;
    private Charset charset = StandardCharsets.UTF_8;

    ForecastRun(Path folder) {
        this.folder = folder;
    }

    /** Writes files in another way. */
    ForecastRun in(Charset other) {
        charset = other;
        return this;
    }

    /** Rows of a series a with a week, one of its days another than usual. */
    static String with(int day, String value) {
        return IntStream.range(0, DAYS)
                .mapToObj(step -> row("a", step, step == day ? value : Integer.toString(usual(step))))
                .collect(Collectors.joining());
    }

    static int usual(int day) {
        return 100 + day % 5 + (day % 7 == 5 ? 100 : 0);
    }

    static String row(String id, int day, String rest) {
        return id + "," + FIRST.plusDays(day) + "," + rest + "\n";
    }

    /** Rows of days from the first on. */
    static String days(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(day -> row("a", day, Double.toString(values[day])))
                .collect(Collectors.joining());
    }

    /** Forecasts rows below the usual header. */
    int forecast(String rows, String... options) throws IOException {
        return forecastFile("unique_id,ds,y\n" + rows, options);
    }

    /** Forecasts a file. */
    int forecastFile(String text, String... options) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("forecast", "--series", write("series.csv", text).toString()));
        if (!List.of(options).contains("--horizon")) {
            all.addAll(List.of("--horizon", "7"));
        }
        if (!List.of(options).contains("--out")) {
            all.addAll(List.of("--out", path("forecasts.csv")));
        }
        all.addAll(List.of(options));
        CommandLine line = Vitrina.commandLine();
        line.setOut(new PrintWriter(new StringWriter()));
        line.setErr(new PrintWriter(errors, true));
        return line.execute(all.toArray(String[]::new));
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    /** What was said instead of a result, names of files without the folder. */
    String said() {
        return errors.toString().replace(folder + "/", "").strip();
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    List<Row> forecasts() throws IOException {
        return Files.readAllLines(folder.resolve("forecasts.csv")).stream()
                .skip(1)
                .map(Row::of)
                .toList();
    }

    /** A forecast with its intervals of 80 and 95 percent. */
    record Row(String id, String step, double mean, double lower, double upper, double lowest, double highest) {

        private static Row of(String line) {
            String[] cells = line.split(",");
            double[] numbers = Arrays.stream(cells)
                    .skip(2)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Row(cells[0], cells[1], numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
        }

        boolean isFinite() {
            return numbers().allMatch(Double::isFinite);
        }

        boolean isOrdered() {
            return lowest <= lower && lower <= upper && upper <= highest;
        }

        DoubleStream numbers() {
            return DoubleStream.of(mean, lower, upper, lowest, highest);
        }
    }
}
