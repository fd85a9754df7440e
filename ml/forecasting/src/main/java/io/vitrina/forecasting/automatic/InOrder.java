package io.vitrina.forecasting.automatic;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things with several threads, a few at a time, and hands the results on in the order of the things. */
final class InOrder {

    private static final int AHEAD = 2;

    private final int threads;
    private final BooleanSupplier cancelled;

    /** @param cancelled asked before each result is handed on */
    InOrder(int threads, BooleanSupplier cancelled) {
        this.threads = threads;
        this.cancelled = cancelled;
    }

    /** @throws CancellationException where it was cancelled or interrupted; what has been handed on by then stays handed on */
    <T, R> void run(Iterator<T> things, Function<T, R> work, Consumer<R> results) {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            ArrayDeque<Future<R>> running = new ArrayDeque<>();
            try {
                while (things.hasNext() || !running.isEmpty()) {
                    endIfCancelled();
                    while (things.hasNext() && running.size() < threads * AHEAD) {
                        T thing = things.next();
                        running.add(workers.submit(() -> work.apply(thing)));
                    }
                    results.accept(result(running.remove()));
                }
            } finally {
                running.forEach(left -> left.cancel(true));
            }
        }
    }

    /** As {@link #run}, where each thing has several results, which are handed on one by one. */
    <T, R> void runEach(Iterator<T> things, Function<T, List<R>> work, Consumer<R> results) {
        run(
                things,
                work,
                some -> some.forEach(result -> {
                    endIfCancelled();
                    results.accept(result);
                }));
    }

    /** A result that is there already is handed out without a look at the thread, so that is looked at as well. */
    private void endIfCancelled() {
        if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("cancelled");
        }
    }

    private static <R> R result(Future<R> running) {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
