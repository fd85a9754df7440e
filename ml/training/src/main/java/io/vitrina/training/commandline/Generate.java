package io.vitrina.training.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vitrina.publication.ModelFolder;
import io.vitrina.transactions.generation.FileFormat;
import io.vitrina.transactions.generation.Generating;
import io.vitrina.transactions.generation.GenerationSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes the transactions of a bank that does not exist; the same seed gives the same bytes.")
final class Generate implements Callable<Integer> {

    @Option(
            names = "--transactions",
            paramLabel = "NUMBER",
            defaultValue = "600000",
            description = "100000 to 100000000 (${DEFAULT-VALUE})")
    private long transactions;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "another seed is another bank (${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            defaultValue = "2026-10-31",
            description = "last day of the two years (${DEFAULT-VALUE})")
    private LocalDate to = GenerationSettings.DEFAULT_TO;

    @Option(names = "--format", defaultValue = "CSV_ZST", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private FileFormat format = FileFormat.CSV_ZST;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "a new or empty folder")
    private Path out = Path.of("");

    @Option(names = "--json", description = "print what was written as JSON")
    private boolean json;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() throws JsonProcessingException {
        GenerationSettings settings =
                GenerationSettings.of(transactions, seed).withTo(to).withFormat(format);
        try (TerminalProgress progress = TerminalProgress.start("Generating", transactions, json)) {
            Generating.into(out, settings, (written, total) -> progress.stepTo(written));
        }
        if (json) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("folder", out.toString());
            written.put("transactions", transactions);
            written.put("cardholders", settings.cardholders());
            written.put("from", settings.from().toString());
            written.put("to", settings.to().toString());
            written.put("seed", seed);
            specification.commandLine().getOut().println(ModelFolder.json().writeValueAsString(written));
        }
        return ExitStatus.DONE;
    }
}
