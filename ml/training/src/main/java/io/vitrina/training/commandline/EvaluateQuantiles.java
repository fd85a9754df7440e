package io.vitrina.training.commandline;

import io.vitrina.training.evaluation.CrossValidation;
import io.vitrina.training.evaluation.Folds;
import io.vitrina.training.quantiles.TrainingPlan;
import io.vitrina.training.table.CsvTable;
import io.vitrina.training.table.TableFeatures;
import io.vitrina.training.table.TableReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "quantiles",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Predicts the quantiles of a column of any table, each fold by a model of the other folds,",
            "with the trainer that estimates purchasing power. Numbers, dates, categories and missing values are read as they are."
        })
final class EvaluateQuantiles implements Callable<Integer> {

    private static final int SEEDED_FOLDS = 5;
    private static final double MEDIAN = 0.5;

    @Option(
            names = "--table",
            required = true,
            paramLabel = "FILE",
            description = "CSV with a header (, ; or tab; also .gz)")
    private Path table = Path.of("");

    @Option(names = "--target", required = true, paramLabel = "COLUMN", description = "the column to predict")
    private String target = "";

    @Option(
            names = "--folds",
            paramLabel = "FILE",
            description = "CSV row,fold; rows count from 0. Default: 5 folds by seed")
    private @Nullable Path folds;

    @Option(
            names = "--levels",
            split = ",",
            paramLabel = "LEVEL",
            defaultValue = "0.1,0.5,0.9",
            description = "quantiles to predict (${DEFAULT-VALUE})")
    private List<Double> levels = TrainingPlan.USUAL_LEVELS;

    @Option(names = "--ignore", split = ",", paramLabel = "COLUMN", description = "columns that are not used")
    private Set<String> ignored = Set.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "where the predictions go: row,q0.1,q0.5,…")
    private Path out = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "of folds and training (${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "NUMBER", description = "default: all processors; the result is the same")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "print the figures as JSON")
    private boolean json;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        TrainingPlan plan = plan();
        PredictionFile.expectWritable(out);
        CsvTable data = TableReader.read(table);
        TableFeatures features = TableFeatures.of(data, target, ignored);
        int rows = data.rows().size();
        Path foldsFile = folds;
        Folds ofRows = foldsFile == null
                ? Folds.seeded(rows, SEEDED_FOLDS, seed)
                : Folds.of(TableReader.read(foldsFile), rows);
        PrintWriter screen = specification.commandLine().getOut();
        try (TerminalProgress progress = TerminalProgress.start("Evaluating", ofRows.different().length, json)) {
            CrossValidation.Result result =
                    new CrossValidation(plan, progress).run(features.matrix(), features.target(), ofRows);
            PredictionFile.write(out, levels, plan.levels(), result.rows(), result.quantiles());
            new EvaluationReport(data.file(), target, plan.levels(), features, result).print(screen, json);
        }
        return ExitStatus.DONE;
    }

    /** The other levels are measured and corrected from the median, which is therefore always predicted too. */
    private List<Double> withMedian() {
        return Stream.concat(levels.stream(), Stream.of(MEDIAN))
                .distinct()
                .sorted()
                .toList();
    }

    private TrainingPlan plan() throws BadInputException {
        if (ignored.contains(target)) {
            throw new BadInputException("--ignore names the target " + target);
        }
        try {
            new TrainingPlan(levels, seed, threads);
            return new TrainingPlan(withMedian(), seed, threads);
        } catch (IllegalArgumentException wrong) {
            throw new BadInputException("--levels, --threads: " + wrong.getMessage(), wrong);
        }
    }
}
