package io.vitrina.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.publication.InvalidModelException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelFolderTest {

    @TempDir
    private Path home;

    private Path folder = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        folder = WrittenModel.write(home.resolve("models/doubled/v1"));
    }

    @Test
    void a_model_is_found_by_its_name_and_version() throws InvalidModelException {
        ModelFolder model = ModelFolder.open(home, "doubled", "v1");

        assertThat(model.path()).isEqualTo(folder);
        assertThat(model.features()).containsExactly(WrittenModel.AGE);
    }

    @Test
    void a_changed_file_is_refused() throws IOException {
        Files.writeString(folder.resolve("weights.txt"), "3");

        assertRefused(() -> ModelFolder.open(folder), Reason.CHANGED_FILE);
    }

    @Test
    void a_missing_file_is_refused() throws IOException {
        Files.delete(folder.resolve("weights.txt"));

        assertRefused(() -> ModelFolder.open(folder), Reason.MISSING_FILE);
        assertRefused(() -> ModelFolder.open(home, "doubled", "v2"), Reason.MISSING_FILE);
    }

    @Test
    void a_file_without_a_hash_is_refused_and_so_is_one_outside_the_folder() throws IOException, InvalidModelException {
        ModelFolder model = ModelFolder.open(folder);
        assertRefused(() -> model.requireHash("other.txt"), Reason.MISSING_FILE);

        Files.writeString(folder.resolveSibling("elsewhere"), "2");
        WrittenModel.edit(folder, text -> text.replace("\"weights.txt\" :", "\"../elsewhere\" :"));
        assertRefused(() -> ModelFolder.open(folder), Reason.MISSING_FILE);
    }

    @Test
    void a_broken_manifest_is_refused() throws IOException {
        WrittenModel.edit(folder, text -> text.substring(0, text.length() / 2));

        assertRefused(() -> ModelFolder.open(folder), Reason.UNREADABLE_MANIFEST);
    }

    @Test
    void a_manifest_that_was_written_before_there_were_rivals_is_read() throws IOException, InvalidModelException {
        WrittenModel.edit(folder, text -> text.replaceFirst("\"rivals\" : \\{ },", ""));

        assertThat(ModelFolder.open(folder).manifest().rivals()).isEmpty();
    }

    @Test
    void a_model_that_answers_otherwise_than_in_training_is_refused() throws InvalidModelException {
        ModelFolder model = ModelFolder.open(folder);

        assertThatCode(() -> model.checkGolden(row -> new double[] {2 * row[0]}))
                .doesNotThrowAnyException();
        assertRefused(() -> model.checkGolden(row -> new double[] {row[0]}), Reason.DIFFERENT_ANSWERS);
        assertRefused(() -> model.checkGolden(row -> new double[] {Double.NaN}), Reason.DIFFERENT_ANSWERS);
        assertRefused(() -> model.checkGolden(row -> new double[0]), Reason.DIFFERENT_ANSWERS);
    }

    @Test
    void a_model_of_other_features_than_the_program_computes_is_refused() throws InvalidModelException {
        ModelFolder model = ModelFolder.open(folder);

        assertRefused(
                () -> model.requireFeatures(List.of(Feature.indicator("age", "demographics"))),
                Reason.DIFFERENT_FEATURES);
    }

    private static void assertRefused(ThrowingCallable opening, Reason reason) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        InvalidModelException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
