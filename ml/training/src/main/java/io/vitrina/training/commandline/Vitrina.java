package io.vitrina.training.commandline;

import io.vitrina.training.table.BadTableException;
import io.vitrina.transactions.BadInput;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Vitrina's machine learning. */
@Command(
        name = "vitrina",
        mixinStandardHelpOptions = true,
        version = "Vitrina 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        description = "From card transactions to published aggregates and models.",
        subcommands = {Generate.class, Check.class, Retrain.class, Evaluate.class, ForecastSeries.class, Bench.class},
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:done",
            "1:the model lost against the baseline or the model that serves",
            "2:bad input",
            "3:broken"
        })
public final class Vitrina implements Runnable {

    @Spec
    private CommandSpec specification = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(status(arguments));
    }

    private static int status(String[] arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (Error broken) {
            // such as too little memory: the Java runtime itself would end with the status of a model that lost
            broken.printStackTrace();
            return ExitStatus.BROKEN;
        }
    }

    /** The command line, with messages instead of stack traces. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Vitrina());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command.getErr()));
        return line;
    }

    private static int report(Exception failure, PrintWriter errors) {
        if (failure instanceof BadInputException
                || failure instanceof BadTableException
                || failure instanceof BadInput) {
            errors.println("vitrina: " + failure.getMessage());
            return ExitStatus.BAD_INPUT;
        }
        errors.println("vitrina: broken: " + failure);
        failure.printStackTrace(errors);
        return ExitStatus.BROKEN;
    }

    @Override
    public void run() {
        throw new ParameterException(specification.commandLine(), "Missing command: see vitrina --help");
    }
}
