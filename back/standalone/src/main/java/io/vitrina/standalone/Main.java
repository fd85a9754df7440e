package io.vitrina.standalone;

import io.vitrina.standalone.obstacle.CannotStart;
import picocli.CommandLine;

/** The program behind {@code make run} and {@code make retrain}. */
public final class Main {

    private static final int BROKEN = 3;

    private Main() {}

    public static void main(String[] arguments) {
        int status = new CommandLine(new RunCommand())
                .addSubcommand(new RetrainCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain)
                .execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int explain(Exception cause, CommandLine commandLine, CommandLine.ParseResult parsed) {
        if (cause instanceof CannotStart) {
            commandLine.getErr().println(cause.getMessage());
            return BROKEN;
        }
        commandLine.getErr().println("Vitrina is broken: " + cause);
        cause.printStackTrace(commandLine.getErr());
        return BROKEN;
    }
}
