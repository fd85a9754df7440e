package io.vitrina.training.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text file that appears when it is complete, and not at all where its writing fails. */
public final class WholeFile implements AutoCloseable {

    private final Path file;
    private final Path unfinished;
    private final Writer writer;
    private boolean complete;

    /** Begins a file, and the folder that it is in. */
    public WholeFile(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        Files.createDirectories(this.file.getParent());
        this.unfinished = this.file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        // an interrupt from the keyboard ends the process without closing anything
        unfinished.toFile().deleteOnExit();
        this.writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
    }

    /** Adds a line. */
    public void line(String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Puts the file in its place. */
    public void complete() throws IOException {
        writer.close();
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        complete = true;
    }

    @Override
    public void close() throws IOException {
        if (!complete) {
            writer.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
