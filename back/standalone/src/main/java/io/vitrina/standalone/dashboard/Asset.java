package io.vitrina.standalone.dashboard;

import io.micronaut.http.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One file of the dashboard as it is sent, read once and compressed once. */
record Asset(byte[] content, byte @Nullable [] gzipped, MediaType type, String entityTag, boolean immutable) {

    private static final int WORTH_COMPRESSING = 1_024;

    static Asset read(Path root, Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            MediaType type = MediaType.forFilename(file.getFileName().toString());
            byte[] gzipped = content.length >= WORTH_COMPRESSING && compresses(file) ? gzip(content) : null;
            boolean hashed = root.relativize(file).startsWith("assets");
            return new Asset(content, gzipped, type, '"' + hash(content) + '"', hashed);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean compresses(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(".woff2") && !name.endsWith(".png");
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(content);
        }
        return compressed.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
