package io.vitrina.training.commandline;

import io.vitrina.forecasting.Calendar;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.global.GlobalLearning;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.global.ScaledSeries;
import io.vitrina.forecasting.global.Task;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.forecasts.GlobalMethods;
import io.vitrina.training.series.SeriesFile;
import io.vitrina.training.table.BadTableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "forecasts",
        mixinStandardHelpOptions = true,
        description =
                "Methods that learn from all series: how long one training takes, and answers of the model through DJL.")
final class BenchForecasts implements Callable<Integer> {

    @Option(names = "--series", required = true, paramLabel = "FILE", description = "CSV unique_id,ds,y")
    private Path file = Path.of("");

    @Option(names = "--horizon", required = true, paramLabel = "STEPS", description = "how many steps to forecast")
    private int horizon;

    @Option(
            names = "--season",
            split = ",",
            required = true,
            paramLabel = "STEPS",
            description = "steps of each season")
    private int[] seasons = {};

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the results go, JSON")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException, BadTableException, BadInputException {
        List<Series> series =
                SeriesFile.read(file, null, horizon, Calendar.NONE).series();
        List<BenchResult> results = new ArrayList<>();
        for (GlobalMethod method : GlobalMethods.ofThisMachine()) {
            results.addAll(measured(method, series));
        }
        ModelFolder.json().writeValue(out.toFile(), results);
        return ExitStatus.DONE;
    }

    private List<BenchResult> measured(GlobalMethod method, List<Series> series) throws BadInputException {
        MeasuredMethod measured = new MeasuredMethod(method);
        Task task = Task.of(series.getFirst(), horizon, seasons);
        GlobalLearning learning = new GlobalLearning(measured, task);
        for (int number = 0; number < series.size(); number++) {
            learning.add(learning.draw(ScaledSeries.of(series.get(number), task), number));
        }
        learning.learnAll()
                .orElseThrow(() -> new BadInputException(file + ": too few series, or too short ones, to learn from"))
                .close();
        return measured.results();
    }
}
