package io.vitrina.models;

import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.ModelFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The version of a model that serves, replaced while it does: a new one is loaded beside it and checked before it takes over, and the old one is
 * closed after its last answer. Where a new one cannot be loaded the old keeps serving. For use by any number of threads.
 *
 * @param <T> what answers
 */
public final class ServedModel<T extends AutoCloseable> implements AutoCloseable {

    /** Loads a model from its folder, whose files have been checked, and has it answer its golden rows. */
    @FunctionalInterface
    public interface Opening<T> {

        T open(ModelFolder folder) throws InvalidModelException;
    }

    private final Path home;
    private final String name;
    private final Opening<T> opening;
    private @Nullable Version<T> current;

    /**
     * @param home below which models are published
     * @param name of the model
     */
    public ServedModel(Path home, String name, Opening<T> opening) {
        this.home = home;
        this.name = name;
        this.opening = opening;
    }

    /** A version with how many are asking it. */
    private static final class Version<T extends AutoCloseable> {

        private final String version;
        private final T model;
        private int asking;
        private boolean replaced;

        Version(String version, T model) {
            this.version = version;
            this.model = model;
        }
    }

    /**
     * Serves a version from now on; nothing is done where it does already.
     *
     * @throws InvalidModelException with the reason, where it must not be served: what served before goes on
     */
    public void becomes(String version) throws InvalidModelException {
        if (version().filter(version::equals).isPresent()) {
            return;
        }
        Version<T> opened = new Version<>(version, open(version));
        replace(opened);
    }

    private T open(String version) throws InvalidModelException {
        try {
            return opening.open(ModelFolder.open(home, name, version));
        } catch (LinkageError missing) {
            // found only when native code is called: no reason to stop what serves
            throw new InvalidModelException(
                    InvalidModelException.Reason.MISSING_ENGINE, name + " " + version + ": " + missing, missing);
        }
    }

    /** The version that serves; none before the first. */
    public synchronized Optional<String> version() {
        return Optional.ofNullable(current).map(serving -> serving.version);
    }

    /**
     * Asks the version that serves, which stays open until this has ended.
     *
     * @return none where none serves
     */
    public <R> Optional<R> ask(Function<T, R> question) {
        Version<T> asked = begin();
        if (asked == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.apply(asked.model));
        } finally {
            end(asked);
        }
    }

    /** Serves none any more. */
    @Override
    public void close() {
        replace(null);
    }

    private synchronized @Nullable Version<T> begin() {
        if (current != null) {
            current.asking++;
        }
        return current;
    }

    private void end(Version<T> asked) {
        boolean last;
        synchronized (this) {
            asked.asking--;
            last = asked.replaced && asked.asking == 0;
        }
        if (last) {
            close(asked);
        }
    }

    private void replace(@Nullable Version<T> next) {
        Version<T> before;
        boolean idle;
        synchronized (this) {
            before = current;
            current = next;
            idle = before != null && before.asking == 0;
            if (before != null) {
                before.replaced = true;
            }
        }
        if (before != null && idle) {
            close(before);
        }
    }

    private void close(Version<T> version) {
        try {
            version.model.close();
        } catch (Exception broken) {
            throw new IllegalStateException(name + " " + version.version + " cannot be closed", broken);
        }
    }
}
