package io.vitrina.standalone.database;

import io.vitrina.standalone.home.HomeFolder;
import io.vitrina.standalone.home.Secrets;
import io.vitrina.testsupport.ProjectRoot;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that starts a database and never stops it. */
final class LeftBehind {

    private static final String READY = "ready";

    private LeftBehind() {}

    /** The process, with its database started. */
    static Process start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeftBehind.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); !READY.equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IOException("The process ended before its database was started");
            }
        }
        return process;
    }

    public static void main(String[] arguments) throws InterruptedException {
        HomeFolder home = HomeFolder.take(Path.of(arguments[0]));
        EmbeddedDatabase.in(home, Secrets.in(home.path())).start(ProjectRoot.resolve("infra/postgres/roles.sql"));
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
