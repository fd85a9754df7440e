package io.vitrina.training.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vitrina.forecasting.Calendar;
import io.vitrina.forecasting.automatic.AutomaticForecasting;
import io.vitrina.forecasting.automatic.Settings;
import io.vitrina.forecasting.automatic.TooLittleToLearnException;
import io.vitrina.forecasting.global.GlobalMethod;
import io.vitrina.forecasting.holidays.PublicHolidays;
import io.vitrina.training.forecasts.GlobalMethods;
import io.vitrina.training.series.ForecastFiles;
import io.vitrina.training.series.SeriesFile;
import io.vitrina.training.table.BadTableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Forecasts the series of a file, each by the method that does best in back-tests, with intervals that hold what they say.",
            "Input: unique_id,ds,y and regressors; ds is a date, a time or a whole number. Steps without a row are not known, nor is NaN. What cannot be used is named by file, line and column, and nothing is written."
        })
final class ForecastSeries implements Callable<Integer> {

    @Option(
            names = "--series",
            required = true,
            paramLabel = "FILE",
            description = "CSV with a header: unique_id,ds,y and any regressors (, ; or tab; also .gz)")
    private Path file = Path.of("");

    @Option(names = "--horizon", required = true, paramLabel = "STEPS", description = "how many steps to forecast")
    private int horizon;

    @Option(
            names = "--season",
            split = ",",
            paramLabel = "STEPS",
            description = "steps of each season, e.g. 7,365; 1 for none. Default: the usual one of the file's steps")
    private int @Nullable [] seasons;

    @Option(
            names = "--future",
            paramLabel = "FILE",
            description =
                    "CSV unique_id,ds and the same regressors for the steps to come; without it they are not used")
    private @Nullable Path future;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "country or part of one whose public holidays count, by ISO 3166: ES, ES-CT. Default: none")
    private @Nullable String country;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "auto",
            completionCandidates = Methods.class,
            description = {
                "one of ${COMPLETION-CANDIDATES}; or several single ones with commas for their mean.",
                "auto is the best for each series, global the best of those that learn from all series."
            })
    private String method = "auto";

    @Option(
            names = "--levels",
            split = ",",
            paramLabel = "PERCENT",
            defaultValue = "80,95",
            description = "what intervals shall hold (${DEFAULT-VALUE})")
    private List<Double> coverages = List.of(80.0, 95.0);

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "where the forecasts go: unique_id,ds,mean,lo-80,hi-80,…")
    private Path out = Path.of("");

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "where it goes what was chosen for each series, and how it and the naive method (naive_…) did in its back-test: points compared; smape, wape, bias (forecast more than came), coverage-80, … in percent; rmse in units of the values, by which rare demand is judged; mase and pinball in units of the seasonal naive error. A combination is scored with equal weights, intervals as calibrated on the series before it in the file")
    private @Nullable Path report;

    @Option(
            names = "--origins",
            paramLabel = "NUMBER",
            defaultValue = "2",
            description =
                    "the most that a back-test forecasts from (${DEFAULT-VALUE}); 0 for none: fast, but nothing is compared and intervals are not calibrated")
    private int origins;

    @Option(
            names = "--components",
            paramLabel = "FILE",
            description =
                    "where it goes what each expected value adds up from: trend, week, year, month, holiday, regressors")
    private @Nullable Path components;

    @Option(names = "--threads", paramLabel = "NUMBER", description = "default: all processors; the result is the same")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "print the summary as JSON")
    private boolean json;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() throws BadInputException, BadTableException, JsonProcessingException {
        checkOptions();
        SeriesFile data = SeriesFile.read(file, future, horizon, calendar());
        // what was read row by row took several times what the series take, and would lie there until the models need
        // its memory beside theirs
        System.gc();
        Settings settings = settings(data);
        List<GlobalMethod> methods = GlobalMethods.ofThisMachine();
        checkMachine(methods);
        AutomaticForecasting forecasting = new AutomaticForecasting(settings, methods, () -> false);
        long work = (long) forecasting.rounds() * data.series().size();
        ForecastSummary summary = new ForecastSummary(horizon);
        try (ForecastFiles files = new ForecastFiles(data, coverages, out, report, components);
                TerminalProgress progress = TerminalProgress.start("Forecasting", work, json)) {
            forecasting.run(data.series(), progress::step, outcome -> {
                files.add(outcome);
                summary.add(outcome);
            });
            files.complete();
        } catch (TooLittleToLearnException few) {
            throw new BadInputException(file + ": " + few.getMessage(), few);
        } catch (IOException | UncheckedIOException broken) {
            throw new BadInputException("forecasts cannot be written: " + broken.getMessage(), broken);
        }
        summary.print(specification.commandLine().getOut(), json);
        return ExitStatus.DONE;
    }

    private void checkOptions() throws BadInputException {
        if (horizon < 1 || horizon > Settings.MOST_STEPS) {
            throw new BadInputException("--horizon: 1 to " + Settings.MOST_STEPS + ", not " + horizon);
        }
        for (double coverage : coverages) {
            if (!(coverage > 0 && coverage < 100)) {
                throw new BadInputException("--levels: between 0 and 100, not " + coverage);
            }
        }
        if (new HashSet<>(coverages).size() < coverages.size()) {
            throw new BadInputException("--levels: one stands twice");
        }
        new DifferentFiles()
                .with("--series", file)
                .with("--future", future)
                .with("--out", out)
                .with("--report", report)
                .with("--components", components);
    }

    private void checkMachine(List<GlobalMethod> methods) throws BadInputException {
        for (String name : GlobalMethod.NAMES) {
            boolean there = methods.stream().anyMatch(able -> able.name().equals(name));
            if (!there && List.of(method.split(",", -1)).contains(name)) {
                throw new BadInputException("--method: " + name + " does not run on this machine");
            }
        }
    }

    private Calendar calendar() throws BadInputException {
        try {
            return country == null ? Calendar.NONE : PublicHolidays.of(country);
        } catch (IllegalArgumentException unknown) {
            throw new BadInputException("--country: " + unknown.getMessage(), unknown);
        }
    }

    private Settings settings(SeriesFile data) throws BadInputException {
        int[] given = seasons;
        double[] levels = coverages.stream()
                .flatMapToDouble(coverage -> DoubleStream.of((1 - coverage / 100) / 2, (1 + coverage / 100) / 2))
                .sorted()
                .distinct()
                .toArray();
        try {
            return new Settings(horizon, given == null ? data.usualSeasons() : given, levels, origins, threads, method);
        } catch (IllegalArgumentException wrong) {
            throw new BadInputException("--method, --season, --origins, --threads: " + wrong.getMessage(), wrong);
        }
    }

    /** What {@code --method} can be. */
    private static final class Methods extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Methods() {
            super(Settings.methods());
        }
    }
}
