package io.vitrina.training.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures what the trainers reach on a table of your own.",
        subcommands = EvaluateQuantiles.class)
final class Evaluate implements Runnable {

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(specification.commandLine(), "Missing command: see vitrina evaluate --help");
    }
}
