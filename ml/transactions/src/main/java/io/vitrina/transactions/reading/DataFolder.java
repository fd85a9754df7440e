package io.vitrina.transactions.reading;

import io.vitrina.transactions.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a table's files: {@code outlets.csv.zst}, or all files of the folder {@code outlets} in the order of their names. */
final class DataFolder {

    private static final Pattern ENDING = Pattern.compile("\\.(csv|csv\\.gz|csv\\.zst|parquet)");

    private final Path folder;
    private final Path single;

    private DataFolder(Path folder, Path single) {
        this.folder = folder;
        this.single = single;
    }

    /** @param path the data set's folder, or its file of transactions with the side tables beside it */
    static DataFolder of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (!Files.exists(absolute)) {
            throw new BadInput("There is no " + path);
        }
        Path parent = absolute.getParent();
        return Files.isDirectory(absolute) || parent == null
                ? new DataFolder(absolute, absolute)
                : new DataFolder(parent, absolute);
    }

    Path folder() {
        return folder;
    }

    /** The file that was named as the transactions, or the files found by the table's name. */
    List<Path> transactions(String name) {
        return single.equals(folder) ? files(name) : List.of(single);
    }

    /** The files of a table. */
    List<Path> files(String name) {
        List<Path> found = Files.isDirectory(folder.resolve(name))
                ? in(folder.resolve(name), "[^.].*")
                : in(folder, Pattern.quote(name));
        if (found.isEmpty()) {
            throw new BadInput("There is no %s.csv, .csv.gz, .csv.zst or .parquet and no folder %s in %s"
                    .formatted(name, name, folder));
        }
        return found;
    }

    private static List<Path> in(Path place, String name) {
        Pattern wanted = Pattern.compile("(" + name + ")" + ENDING.pattern());
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file ->
                            wanted.matcher(String.valueOf(file.getFileName())).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new BadInput(place + " cannot be read: " + cause.getMessage(), cause);
        }
    }
}
