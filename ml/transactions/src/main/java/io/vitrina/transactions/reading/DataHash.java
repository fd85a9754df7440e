package io.vitrina.transactions.reading;

import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.mapping.Mapping;
import io.vitrina.transactions.mapping.Source;
import io.vitrina.transactions.mapping.Source.Lookup;
import io.vitrina.transactions.mapping.TableMapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** SHA-256 over a mapping and the bytes of all files that it names. */
final class DataHash {

    private static final int BUFFER = 1 << 16;

    private DataHash() {}

    static String of(DataFolder folder, Mapping mapping) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(mapping.text().getBytes(StandardCharsets.UTF_8));
            for (Path file : files(folder, mapping)) {
                add(digest, file);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        } catch (IOException cause) {
            throw new BadInput("The data cannot be read: " + cause.getMessage(), cause);
        }
    }

    private static SortedSet<Path> files(DataFolder folder, Mapping mapping) {
        SortedSet<Path> files = new TreeSet<>();
        Stream.of(mapping.areas(), mapping.outlets(), mapping.cardholders())
                .forEach(table -> add(files, folder, table));
        String transactions = mapping.transactions().file();
        if (transactions != null) {
            files.addAll(folder.transactions(transactions));
        }
        Stream.of(mapping.areas(), mapping.outlets(), mapping.cardholders(), mapping.transactions())
                .flatMap(table -> table.columns().values().stream())
                .map(Source::lookup)
                .filter(Objects::nonNull)
                .map(Lookup::file)
                .forEach(file -> files.addAll(folder.files(file)));
        return files;
    }

    private static void add(SortedSet<Path> files, DataFolder folder, TableMapping table) {
        if (table.file() != null) {
            files.addAll(folder.files(table.file()));
        }
    }

    private static void add(MessageDigest digest, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }
}
