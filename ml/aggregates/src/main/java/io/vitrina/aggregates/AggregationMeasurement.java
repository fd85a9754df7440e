package io.vitrina.aggregates;

import io.vitrina.privacy.GateRules;
import io.vitrina.transactions.TransactionData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How long aggregation takes beside what it is built on.
 *
 * @param transactions that were aggregated
 * @param loading reading, checking and loading them
 * @param gated all aggregates, gated and written as the files of a publication
 * @param bare the same SQL alone, its results written by DuckDB without a look at them
 * @param peakMemory largest resident memory of this process until the gated files were written, in bytes; empty where the system does not
 *     tell
 */
public record AggregationMeasurement(
        long transactions, Duration loading, Duration gated, Duration bare, OptionalLong peakMemory) {

    private static final Path STATUS = Path.of("/proc/self/status");

    /** Measures once; the bare SQL runs last, when everything has been warmed up for it. */
    public static AggregationMeasurement of(TransactionData data, AggregationSettings settings) {
        Path work = settings.workFolder();
        try (DuckDb engine = DuckDb.open(settings)) {
            long start = System.nanoTime();
            DataFigures figures = new Loading(engine, data, settings, AggregationProgress.SILENT).load();
            long loaded = System.nanoTime();
            Aggregation.aggregate(engine, figures, AggregationProgress.SILENT);
            Aggregates aggregates = new Aggregates(engine, figures, work);
            aggregates.writePublication(work.resolve("gated"), GateRules.defaults());
            long gated = System.nanoTime();
            OptionalLong peak = residentPeak();
            engine.run("drop_aggregates.sql", Map.of());
            long bareStart = System.nanoTime();
            Aggregation.aggregate(engine, figures, AggregationProgress.SILENT);
            writeUngated(engine, Files.createDirectories(work.resolve("bare")));
            return new AggregationMeasurement(
                    figures.transactions(),
                    Duration.ofNanos(loaded - start),
                    Duration.ofNanos(gated - loaded),
                    Duration.ofNanos(System.nanoTime() - bareStart),
                    peak);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** What DuckDB alone would write: the gate's input in place of its output. Stays in the work folder. */
    private static void writeUngated(Engine engine, Path folder) {
        OwnTable.ALL.forEach(table -> table.write(engine, folder));
        engine.writeCopy(PeerCells.CELLS, folder.resolve("cells.csv"));
    }

    private static OptionalLong residentPeak() throws IOException {
        if (!Files.exists(STATUS)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst();
    }
}
