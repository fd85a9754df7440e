package io.vitrina.training.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of one command: a result is written neither over what it came from nor over another. */
final class DifferentFiles {

    private final Map<Path, String> options = new HashMap<>();

    /**
     * Adds the file of an option, if it has one.
     *
     * @throws BadInputException where it is that of another
     */
    DifferentFiles with(String option, @Nullable Path file) throws BadInputException {
        String other = file == null ? null : options.put(real(file), option);
        if (other != null) {
            throw new BadInputException(
                    option + ": " + file + " is the file of " + other + "; they are different ones");
        }
        return this;
    }

    /** Where a file is, whatever links lead to it; a new one is where its name says. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException none) {
            return file.toAbsolutePath().normalize();
        }
    }
}
