package io.vitrina.training.commandline;

import io.vitrina.training.retraining.Retraining;
import io.vitrina.training.retraining.RetrainingPlan;
import io.vitrina.training.retraining.RetrainingResult;
import io.vitrina.transactions.mapping.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "retrain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Aggregates transactions, trains, compares with baseline and champion, and publishes. Figures are published always; a model that loses is replaced by its baseline.",
        footer = {
            "",
            "Exit status: 0 published; 1 published but a model lost (with --require-models nothing is published then); 2 bad input; 3 broken."
        })
final class Retrain implements Callable<Integer> {

    private static final Pattern SIZE =
            Pattern.compile("[1-9]\\d{0,5}(\\.\\d+)?\\s?[KMGT]i?B", Pattern.CASE_INSENSITIVE);

    @Mixin
    private DataOptions options = new DataOptions();

    @Option(
            names = "--home",
            required = true,
            paramLabel = "FOLDER",
            description = "where models and publications are kept")
    private Path home = Path.of("");

    @Option(names = "--database", required = true, paramLabel = "URL", description = "JDBC address of PostgreSQL")
    private String database = "";

    @Option(
            names = "--owner-password-file",
            required = true,
            paramLabel = "FILE",
            description = "password of vitrina_owner")
    private Path passwordFile = Path.of("");

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "where the bank's days begin and end. Default: the mapping's")
    private @Nullable ZoneId zone;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "of the training (${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "NUMBER", description = "default: all processors; the result is the same")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            defaultValue = "2GB",
            description = "limit of the aggregation (${DEFAULT-VALUE})")
    private String memory = "2GB";

    @Option(names = "--require-models", description = "publish nothing unless every model serves: exit status 1 then")
    private boolean requireModels;

    @Option(names = "--json", description = "print the result as JSON")
    private boolean json;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() throws IOException, BadInputException {
        Mapping mapping = options.mapping();
        if (threads < 1) {
            throw new BadInputException("--threads is not 1 or more: " + threads);
        }
        if (!SIZE.matcher(memory).matches()) {
            throw new BadInputException("--memory is not a size such as 2GB or 500MB: " + memory);
        }
        RetrainingPlan plan = new RetrainingPlan(
                options.data,
                mapping,
                options.largestBadShare(),
                zone == null ? mapping.zone() : zone,
                home,
                seed,
                threads,
                Objects.requireNonNullElse(System.getenv("VITRINA_REVISION"), "unknown"),
                memory,
                requireModels);
        try (TerminalProgress progress = TerminalProgress.start("Retraining", -1, json)) {
            RetrainingResult result = new Retraining(plan, owner(), progress).run();
            new RetrainingReport(result).print(specification.commandLine().getOut(), json);
            return result.hasLost() || result.publication() == null ? ExitStatus.MODEL_LOST : ExitStatus.DONE;
        }
    }

    private DataSource owner() throws IOException, BadInputException {
        if (!Files.isReadable(passwordFile)) {
            throw new BadInputException("--owner-password-file: " + passwordFile + " cannot be read");
        }
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(database);
        owner.setUser("vitrina_owner");
        owner.setPassword(Files.readString(passwordFile).strip());
        return owner;
    }
}
