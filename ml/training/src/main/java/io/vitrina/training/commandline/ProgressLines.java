package io.vitrina.training.commandline;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells progress where there is no terminal that could draw a bar: a line for each step, and one every few seconds even where nothing
 * has moved on, so that a long step does not look like one that hangs.
 */
final class ProgressLines implements AutoCloseable {

    private static final int SECONDS_BETWEEN_LINES = 5;

    private final String task;
    private final PrintStream out;
    private final long begun = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());
    private String step = "";
    private long done;
    private long of;

    private ProgressLines(String task, long of, PrintStream out) {
        this.task = task;
        this.of = of;
        this.out = out;
    }

    static ProgressLines start(String task, long steps, PrintStream out) {
        ProgressLines lines = new ProgressLines(task, steps, out);
        lines.print();
        var unused = lines.clock.scheduleAtFixedRate(
                lines::print, SECONDS_BETWEEN_LINES, SECONDS_BETWEEN_LINES, TimeUnit.SECONDS);
        return lines;
    }

    synchronized void stepTo(long steps) {
        done = steps;
    }

    synchronized void step() {
        done++;
    }

    /** @param outOf how much there is to do, below 1 where nobody knows */
    synchronized void at(String what, long steps, long outOf) {
        boolean another = !what.equals(step);
        step = what;
        done = steps;
        of = outOf;
        if (another) {
            print();
        }
    }

    private synchronized void print() {
        StringBuilder line = new StringBuilder(task);
        if (!step.isEmpty()) {
            line.append(": ").append(step);
        }
        if (done > 0) {
            line.append(String.format(Locale.ROOT, " %,d", done));
        }
        if (done > 0 && of > 0) {
            line.append(String.format(Locale.ROOT, " of %,d", of));
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
        out.println(line.append(" (").append(seconds).append(" s)"));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
