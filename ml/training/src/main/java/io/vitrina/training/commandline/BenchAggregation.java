package io.vitrina.training.commandline;

import io.vitrina.aggregates.AggregationMeasurement;
import io.vitrina.aggregates.AggregationSettings;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.files.Folders;
import io.vitrina.transactions.TransactionData;
import io.vitrina.transactions.mapping.Mapping;
import io.vitrina.transactions.reading.TransactionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "aggregation",
        mixinStandardHelpOptions = true,
        description = "Aggregation with the privacy gate, beside the same SQL alone in DuckDB.")
final class BenchAggregation implements Callable<Integer> {

    private static final double MEBIBYTE = 1 << 20;

    @Mixin
    private DataOptions options = new DataOptions();

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            defaultValue = "2GB",
            description = "DuckDB's memory (${DEFAULT-VALUE})")
    private String memory = "2GB";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the results go, JSON")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException, BadInputException {
        Mapping mapping = options.mapping();
        TransactionData data = TransactionFiles.open(options.data, mapping, options.largestBadShare());
        Path work = Files.createTempDirectory(out.toAbsolutePath().getParent(), "aggregation-");
        try {
            AggregationSettings settings = new AggregationSettings(
                    mapping.zone(), work, memory, Runtime.getRuntime().availableProcessors());
            ModelFolder.json().writeValue(out.toFile(), results(AggregationMeasurement.of(data, settings)));
            return ExitStatus.DONE;
        } finally {
            Folders.remove(work);
        }
    }

    private List<BenchResult> results(AggregationMeasurement measured) {
        List<BenchResult> results = new ArrayList<>();
        String bare = "the same SQL bare in DuckDB";
        results.add(result(
                "aggregation and gate", seconds(measured.gated()), "s", bare, seconds(measured.bare()), measured));
        results.add(result("reading, checking and loading", seconds(measured.loading()), "s", null, null, measured));
        measured.peakMemory()
                .ifPresent(bytes -> results.add(
                        result("peak memory of aggregation", bytes / MEBIBYTE, "MiB", null, null, measured)));
        return results;
    }

    private BenchResult result(
            String name,
            double value,
            String unit,
            @Nullable String peer,
            @Nullable Double peerValue,
            AggregationMeasurement measured) {
        String command = "ml/bin/vitrina bench aggregation --data FOLDER --memory %s --out FILE".formatted(memory);
        return new BenchResult(name, value, unit, peer, peerValue, command, measured.transactions());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
