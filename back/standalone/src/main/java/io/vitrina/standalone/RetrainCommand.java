package io.vitrina.standalone;

import io.vitrina.standalone.database.EmbeddedDatabase;
import io.vitrina.standalone.demo.DemoBank;
import io.vitrina.standalone.home.HomeFolder;
import io.vitrina.standalone.home.HomeFolderInUse;
import io.vitrina.standalone.home.Secrets;
import io.vitrina.standalone.training.Training;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains and publishes into an installation, whether it is running or not. */
@Command(
        name = "retrain",
        mixinStandardHelpOptions = true,
        description =
                "Trains on a folder of transactions, compares with baseline and champion, publishes what is better.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:published", "1:the model lost, nothing published", "2:bad input", "3:broken"})
final class RetrainCommand implements Callable<Integer> {

    @Mixin
    private InstallationOptions installation = new InstallationOptions();

    @Option(names = "--data", description = "folder of transactions (default: the demo data of the installation)")
    private @Nullable Path data;

    @Option(names = "--mapping", description = "name or file of a mapping for files of another form")
    private @Nullable String mapping;

    @Override
    public Integer call() {
        try (Started started = Started.untilTheProcessEnds()) {
            return retrain(started);
        }
    }

    private int retrain(Started started) {
        try {
            HomeFolder home = started.keep(HomeFolder.take(installation.home));
            Secrets secrets = Secrets.in(home.path());
            EmbeddedDatabase database = started.keep(EmbeddedDatabase.in(home, secrets));
            return retrain(
                    started,
                    home.path(),
                    secrets,
                    database.start(installation.roles).url());
        } catch (HomeFolderInUse running) {
            Path home = installation.home.toAbsolutePath().normalize();
            return retrain(started, home, Secrets.in(home), EmbeddedDatabase.urlOfRunning(home));
        }
    }

    private int retrain(Started started, Path home, Secrets secrets, String databaseUrl) {
        Path folder = data == null ? home.resolve(DemoBank.DATA) : data;
        return started.keep(new Training(installation.ml, home, secrets)).retrain(folder, mapping, databaseUrl);
    }
}
