package io.vitrina.transactions.generation;

import io.vitrina.transactions.BadInput;
import java.time.LocalDate;

/**
 * What to generate. The same settings give the same bytes, whatever the number of threads.
 *
 * @param transactions exact number of transactions, 100 thousand to 100 million
 * @param seed anything; another seed is another bank
 * @param to last day of the two years
 * @param format how tables are written
 * @param threads threads that write part files side by side
 * @throws BadInput where a number is out of its range
 */
public record GenerationSettings(long transactions, long seed, LocalDate to, FileFormat format, int threads) {

    /** The last day where none is given: fixed, so that the same seed gives the same bytes on any day. */
    public static final LocalDate DEFAULT_TO = LocalDate.of(2026, 10, 31);

    private static final long FEWEST = 100_000;
    private static final long MOST = 100_000_000;
    private static final int YEARS = 2;
    private static final double USUAL_SIZE = 300_000;

    public GenerationSettings {
        if (transactions < FEWEST || transactions > MOST) {
            throw new BadInput(
                    "The number of transactions, %d, is not between %d and %d".formatted(transactions, FEWEST, MOST));
        }
        if (to.getYear() < 1993 || to.getYear() > 2098) {
            throw new BadInput("The last day, " + to + ", is not between 1993 and 2098");
        }
        if (threads < 1 || threads > 256) {
            throw new BadInput("The number of threads, " + threads + ", is not between 1 and 256");
        }
    }

    /** Two years until {@link #DEFAULT_TO} as CSV with zstd, on all processors. */
    public static GenerationSettings of(long transactions, long seed) {
        return new GenerationSettings(
                transactions,
                seed,
                DEFAULT_TO,
                FileFormat.CSV_ZST,
                Runtime.getRuntime().availableProcessors());
    }

    public GenerationSettings withTo(LocalDate day) {
        return new GenerationSettings(transactions, seed, day, format, threads);
    }

    public GenerationSettings withFormat(FileFormat other) {
        return new GenerationSettings(transactions, seed, to, other, threads);
    }

    public GenerationSettings withThreads(int number) {
        return new GenerationSettings(transactions, seed, to, format, number);
    }

    /** The first day, two years before the day after the last. */
    public LocalDate from() {
        return to.plusDays(1).minusYears(YEARS);
    }

    /** Number of cardholders: 50 transactions each at 300 thousand transactions, 100 each from 10 million on. */
    public int cardholders() {
        double each = Math.clamp(50 * Math.pow(transactions / USUAL_SIZE, 0.2), 50, 100);
        return (int) Math.round(transactions / each);
    }

    /** Number of merchants: about 250 at 300 thousand transactions, a thousand at 10 million. */
    public int merchants() {
        return (int) Math.round(Math.max(220, 250 * Math.pow(transactions / USUAL_SIZE, 0.4)));
    }
}
