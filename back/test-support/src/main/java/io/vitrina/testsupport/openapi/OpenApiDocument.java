package io.vitrina.testsupport.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.testsupport.ProjectRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The OpenAPI document that the build of a service generates, beside the one that is committed. */
public final class OpenApiDocument {

    private OpenApiDocument() {}

    /**
     * Fails where the committed document is not the generated one. With {@code -Dvitrina.openapi.write=true} it is written anew.
     *
     * @param module the folder of the service, for example {@code back/metrics}
     */
    public static void isUpToDate(String module) {
        Path committed = ProjectRoot.resolve(module).resolve("openapi.yaml");
        Path classes = ProjectRoot.resolve(module).resolve("target/classes");
        String generated = CleanedDocument.of(read(generated(classes)), OpenOperations.of(classes));
        if (Boolean.getBoolean("vitrina.openapi.write")) {
            write(committed, generated);
        }
        assertThat(read(committed))
                .as("%s/openapi.yaml is what the code says; after a change run: make api", module)
                .isEqualTo(generated);
    }

    private static Path generated(Path classes) {
        try (Stream<Path> files = Files.list(classes.resolve("META-INF/swagger"))) {
            List<Path> documents =
                    files.filter(file -> file.toString().endsWith(".yml")).toList();
            assertThat(documents).as("documents generated in %s", classes).hasSize(1);
            return documents.getFirst();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
