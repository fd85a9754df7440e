package io.vitrina.training.commandline;

import io.vitrina.training.quantiles.Progress;
import io.vitrina.training.retraining.RetrainingProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar with the time that is left on a terminal; elsewhere a line every few seconds. */
final class TerminalProgress implements Progress, RetrainingProgress, AutoCloseable {

    private static final long UNKNOWN = -1;

    private final @Nullable ProgressBar bar;
    private final @Nullable ProgressLines lines;

    private TerminalProgress(@Nullable ProgressBar bar, @Nullable ProgressLines lines) {
        this.bar = bar;
        this.lines = lines;
    }

    /** Starts to tell on standard error, unless a program asked for JSON. */
    static TerminalProgress start(String task, long steps, boolean quiet) {
        if (quiet) {
            return new TerminalProgress(null, null);
        }
        if (System.console() == null || !System.console().isTerminal()) {
            return new TerminalProgress(null, ProgressLines.start(task, steps, System.err));
        }
        return new TerminalProgress(
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(250)
                        .build(),
                null);
    }

    /** Tells how many of the steps are done. */
    void stepTo(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
        if (lines != null) {
            lines.stepTo(done);
        }
    }

    /** Names what is being done, and how many transactions have been read. */
    @Override
    public void at(String step, long transactions) {
        if (bar != null) {
            bar.setExtraMessage(step);
            bar.maxHint(UNKNOWN);
            bar.stepTo(transactions);
        }
        if (lines != null) {
            lines.at(step, transactions, UNKNOWN);
        }
    }

    /** Names what is being done, with the time that is left of it. */
    @Override
    public void of(String step, long done, long of) {
        if (bar != null) {
            if (bar.getMax() != of) {
                // the time that is left follows from that since the beginning, which is now
                bar.reset();
            }
            bar.setExtraMessage(step);
            bar.maxHint(of);
            bar.stepTo(done);
        }
        if (lines != null) {
            lines.at(step, done, of);
        }
    }

    @Override
    public void step() {
        if (bar != null) {
            bar.step();
        }
        if (lines != null) {
            lines.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        if (lines != null) {
            lines.close();
        }
    }
}
