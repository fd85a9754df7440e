package io.vitrina.training.commandline;

import io.vitrina.transactions.mapping.Mapping;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which data a command reads, and how. */
final class DataOptions {

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FOLDER",
            description = "folder of the data set, or its file of transactions")
    Path data = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "NAME|FILE",
            description =
                    "for files of another form: complete-journey, or a YAML file. Default: mapping.yaml of the folder, or the contract")
    @Nullable
    String mapping;

    @Option(
            names = "--bad-rows",
            paramLabel = "SHARE",
            defaultValue = "0.02",
            description = "share of bad rows from which on the data are refused (${DEFAULT-VALUE})")
    private double largestBadShare = 0.02;

    double largestBadShare() throws BadInputException {
        if (!(largestBadShare >= 0 && largestBadShare <= 1)) {
            throw new BadInputException("--bad-rows is not between 0 and 1: " + largestBadShare);
        }
        return largestBadShare;
    }

    Mapping mapping() {
        return mapping == null ? Mapping.of(data) : Mapping.load(mapping);
    }
}
