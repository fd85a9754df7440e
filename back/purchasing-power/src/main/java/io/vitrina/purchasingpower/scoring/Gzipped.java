package io.vitrina.purchasingpower.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens a compressed file of a publication. */
final class Gzipped {

    private static final int BUFFER = 1 << 16;

    private Gzipped() {}

    static Reader reader(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return new InputStreamReader(new GZIPInputStream(bytes, BUFFER), StandardCharsets.UTF_8);
    }
}
