package io.vitrina.training.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for what is needed for a while only; removed with all that is in it. */
public record TemporaryFolder(Path path) implements AutoCloseable {

    /** Where the system has its temporary files. */
    public TemporaryFolder(String name) throws IOException {
        this(Files.createTempDirectory(name));
    }

    @Override
    public void close() {
        Folders.remove(path);
    }
}
