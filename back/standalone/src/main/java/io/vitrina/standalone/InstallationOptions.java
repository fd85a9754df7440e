package io.vitrina.standalone;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where an installation keeps its data, and where the parts lie that it starts. */
final class InstallationOptions {

    @Option(
            names = "--home",
            defaultValue = ".vitrina",
            description = "folder that is kept between starts (default: ${DEFAULT-VALUE})")
    Path home = Path.of(".vitrina");

    @Option(
            names = "--ml",
            defaultValue = "ml/bin/vitrina",
            description = "command line of ml (default: ${DEFAULT-VALUE})")
    Path ml = Path.of("ml/bin/vitrina");

    @Option(
            names = "--roles",
            defaultValue = "infra/postgres/roles.sql",
            description = "script that makes the database's roles (default: ${DEFAULT-VALUE})")
    Path roles = Path.of("infra/postgres/roles.sql");
}
