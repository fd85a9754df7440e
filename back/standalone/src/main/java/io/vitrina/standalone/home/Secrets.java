package io.vitrina.standalone.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets of an installation: made when first asked for, then kept in files that only their user can read. */
public final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    private Secrets(Path folder) {
        this.folder = folder;
    }

    public static Secrets in(Path home) {
        try {
            Path folder = Files.createDirectories(home.resolve("secrets"));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return new Secrets(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The secret of this name, 256 bits in base64url. */
    public String secret(String name) {
        try {
            return Files.readString(file(name)).strip();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The file that holds the secret of this name, and nothing else. */
    public Path file(String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            write(file, random());
        }
        return file;
    }

    /** Writes a file that only its user can read, in one step: it is there whole or not at all. */
    public static void write(Path file, String content) {
        try {
            Path written = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(written);
            Files.createFile(
                    written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(written, content, StandardCharsets.UTF_8);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** 256 random bits in base64url. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
