package io.vitrina.standalone.demo;

import io.vitrina.standalone.home.HomeFolder;
import io.vitrina.standalone.obstacle.CannotStart;
import io.vitrina.standalone.training.Training;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the demonstration consists of: how much is generated, and which of its merchants people can sign in to. */
public final class DemoBank {

    /** The folder of the generated transactions, below the home folder. */
    public static final String DATA = "data";

    private static final long TRANSACTIONS = 600_000;
    private static final long SEED = 1;

    static final List<DemoMerchant> MERCHANTS = List.of(
            new DemoMerchant("cafe-aurora", "Café Aurora"),
            new DemoMerchant("moda-lirio", "Moda Lirio"),
            new DemoMerchant("casa-clara", "Casa Clara"));

    /** Published all the same: where a model lost its baseline serves. */
    private static final int MODEL_LOST = 1;

    private final HomeFolder home;

    public DemoBank(HomeFolder home) {
        this.home = home;
    }

    record DemoMerchant(String merchantId, String name) {}

    /** Generates the bank's transactions where that has not been done, trains on them and publishes. */
    public void publish(Training training, String databaseUrl) {
        Path data = home.resolve(DATA);
        if (!Files.exists(data)) {
            generate(training, data);
        }
        int status = training.retrain(data, null, databaseUrl);
        if (status > MODEL_LOST) {
            throw new CannotStart("The first training ended with status " + status + ": see the messages above.");
        }
    }

    /** Generates beside the final place and moves: a folder that is there is whole. */
    private static void generate(Training training, Path data) {
        try {
            Path unfinished = data.resolveSibling(DATA + ".unfinished");
            remove(unfinished);
            training.generate(unfinished, TRANSACTIONS, SEED);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
