package io.vitrina.standalone.training;

import io.vitrina.standalone.home.Secrets;
import io.vitrina.standalone.obstacle.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Generates data, trains on data and publishes the result into the database beside it. */
public final class Training implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Path program;
    private final Path home;
    private final Secrets secrets;
    private @Nullable Process process;
    private boolean closed;

    public Training(Path program, Path home, Secrets secrets) {
        this.program = program;
        this.home = home;
        this.secrets = secrets;
    }

    /** Writes generated transactions into a folder; the same seed and number give the same bytes. */
    public void generate(Path folder, long transactions, long seed) {
        expectDone(run(List.of(
                "generate",
                "--transactions",
                Long.toString(transactions),
                "--seed",
                Long.toString(seed),
                "--out",
                folder.toString())));
    }

    /**
     * Trains on a folder of transactions and publishes.
     *
     * @return the exit status: 0 published, 1 published but a model lost, 2 bad input, 3 broken
     */
    public int retrain(Path data, @Nullable String mapping, String databaseUrl) {
        List<String> arguments = new ArrayList<>(List.of(
                "retrain",
                "--data",
                data.toString(),
                "--home",
                home.toString(),
                "--database",
                databaseUrl,
                "--owner-password-file",
                secrets.file("vitrina_owner").toString()));
        if (mapping != null) {
            arguments.addAll(List.of("--mapping", mapping));
        }
        return run(arguments);
    }

    private int run(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        try {
            return waitFor(begin(new ProcessBuilder(command).inheritIO()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private synchronized Process begin(ProcessBuilder command) throws IOException {
        if (closed) {
            throw new CannotStart("Stopped while starting.");
        }
        Process begun = command.start();
        process = begun;
        return begun;
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while training.");
        }
    }

    /** Ends what is running; nothing is begun any more. */
    @Override
    public synchronized void close() {
        closed = true;
        if (process != null) {
            end(process);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void expectDone(int status) {
        if (status != 0) {
            throw new CannotStart("The first start did not get through: see the messages above.");
        }
    }
}
