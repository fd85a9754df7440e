package io.vitrina.standalone;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything and serves until it is stopped. */
@Command(
        name = "vitrina",
        mixinStandardHelpOptions = true,
        description = "Starts Vitrina: database, services and dashboard in one process.")
final class RunCommand implements Runnable {

    @Mixin
    private InstallationOptions installation = new InstallationOptions();

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "port of the dashboard and the API (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--demo",
            defaultValue = "on",
            description =
                    "on: a generated bank with three merchants to sign in as; off: an empty installation (default: ${DEFAULT-VALUE})")
    private Demo demo = Demo.ON;

    @Option(
            names = "--front",
            defaultValue = "front/dist",
            description = "folder of the built dashboard (default: ${DEFAULT-VALUE})")
    private Path front = Path.of("front/dist");

    enum Demo {
        ON,
        OFF
    }

    @Override
    public void run() {
        Standalone.start(new Standalone.Settings(installation, port, demo == Demo.ON, front))
                .serve();
    }
}
