package io.vitrina.training.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "bench",
        hidden = true,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Measures parts of the machine learning; make bench puts the results together.",
        subcommands = {BenchAggregation.class, BenchScoring.class, BenchForecasts.class})
final class Bench implements Runnable {

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(specification.commandLine(), "Missing command: see vitrina bench --help");
    }
}
