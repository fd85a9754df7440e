package io.vitrina.standalone.database;

import io.vitrina.standalone.obstacle.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** PostgreSQL's process on a data folder, which outlives the process that has started it unless it is told to stop. */
record Postmaster(ProcessHandle process) {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** The process that PostgreSQL's own note in the folder names, where it lives and is PostgreSQL on that folder. */
    static Optional<Postmaster> on(Path data) {
        List<String> note = note(data);
        if (note.size() < 2 || !note.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(note.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isPostgresOn(note.get(1), process.info()))
                .map(Postmaster::new);
    }

    private static List<String> note(Path data) {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The number may belong to another process by now. */
    private static boolean isPostgresOn(String folder, ProcessHandle.Info process) {
        return process.command()
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent()
                && process.arguments()
                        .filter(arguments -> List.of(arguments).contains(folder))
                        .isPresent();
    }

    /**
     * Stops it the fast way: who is connected is sent away, what was committed is kept.
     *
     * @throws CannotStart where it does not stop
     */
    void stop() {
        try {
            // SIGINT is what pg_ctl sends for a fast stop; pg_ctl itself refuses to run as root
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
            process.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (ExecutionException | TimeoutException still) {
            throw new CannotStart("PostgreSQL of an earlier start does not stop: process " + process.pid()
                    + ". End it, then try again.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while PostgreSQL was stopping.");
        }
    }
}
