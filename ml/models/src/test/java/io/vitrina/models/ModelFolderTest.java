package io.vitrina.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.models.InvalidModelException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        folder = PublishedModel.write(home.resolve("models/purchasing-power/v1"));
    }

    @Test
    void a_published_model_opens_and_answers_as_it_did_in_training() throws InvalidModelException {
        ModelFolder model = ModelFolder.open(home, ModelFolder.PURCHASING_POWER, "v1");

        assertThat(CardholderFeatures.of(model).features()).isEqualTo(PublishedModel.FEATURES.features());
        try (QuantilePredictor predictor = QuantilePredictor.open(model)) {
            assertThat(predictor.width()).isEqualTo(PublishedModel.WIDTH);
        }
    }

    @Test
    void a_changed_file_is_refused() throws IOException {
        byte[] trees = Files.readAllBytes(folder.resolve("trees.ubj"));
        trees[trees.length / 2] ^= 1;
        Files.write(folder.resolve("trees.ubj"), trees);

        assertRefused(() -> ModelFolder.open(folder), Reason.CHANGED_FILE);
    }

    @Test
    void a_missing_file_is_refused() throws IOException {
        Files.delete(folder.resolve("median.ubj"));

        assertRefused(() -> ModelFolder.open(folder), Reason.MISSING_FILE);
        assertRefused(() -> ModelFolder.open(home, ModelFolder.PURCHASING_POWER, "v2"), Reason.MISSING_FILE);
    }

    @Test
    void a_file_without_a_hash_is_refused_and_so_is_one_outside_the_folder() throws IOException {
        PublishedModel.edit(folder, text -> text.replaceFirst("\"median.ubj\" : \"[0-9a-f]+\",", ""));
        assertRefused(() -> QuantilePredictor.open(ModelFolder.open(folder)), Reason.MISSING_FILE);

        Files.writeString(folder.resolveSibling("elsewhere"), "");
        PublishedModel.edit(folder, text -> text.replace("\"trees.ubj\" :", "\"../elsewhere\" :"));
        assertRefused(() -> ModelFolder.open(folder), Reason.MISSING_FILE);
    }

    @Test
    void a_broken_manifest_is_refused() throws IOException {
        PublishedModel.edit(folder, text -> text.substring(0, text.length() / 2));

        assertRefused(() -> ModelFolder.open(folder), Reason.UNREADABLE_MANIFEST);
    }

    @Test
    void a_model_whose_files_cannot_be_read_is_refused_although_the_hash_is_right() throws IOException {
        String before = FileHash.of(folder.resolve("trees.ubj"));
        Files.writeString(folder.resolve("trees.ubj"), "no trees");
        String after = FileHash.of(folder.resolve("trees.ubj"));
        PublishedModel.edit(folder, text -> text.replace(before, after));

        assertRefused(() -> QuantilePredictor.open(ModelFolder.open(folder)), Reason.UNREADABLE_MODEL);
    }

    @Test
    void a_model_that_no_longer_gives_its_golden_answers_is_refused() throws IOException {
        PublishedModel.edit(folder, text -> text.replaceFirst("\"output\" : \\[ ", "\"output\" : [ 1"));

        assertRefused(() -> QuantilePredictor.open(ModelFolder.open(folder)), Reason.DIFFERENT_ANSWERS);
    }

    @Test
    void a_manifest_that_was_written_before_there_were_rivals_is_read() throws IOException, InvalidModelException {
        PublishedModel.edit(folder, text -> text.replaceFirst("\"rivals\" : \\{ },", ""));

        assertThat(ModelFolder.open(folder).manifest().rivals()).isEmpty();
    }

    @Test
    void a_model_that_answers_no_number_or_too_few_is_refused() throws InvalidModelException {
        ModelFolder model = ModelFolder.open(folder);

        assertRefused(
                () -> model.checkGolden(row -> new double[] {Double.NaN, Double.NaN, Double.NaN}),
                Reason.DIFFERENT_ANSWERS);
        assertRefused(() -> model.checkGolden(row -> new double[0]), Reason.DIFFERENT_ANSWERS);
    }

    @Test
    void a_model_of_other_features_than_the_program_computes_is_refused() throws IOException {
        PublishedModel.edit(folder, text -> text.replace("\"weekend_share\"", "\"sunday_share\""));

        assertRefused(() -> CardholderFeatures.of(ModelFolder.open(folder)), Reason.DIFFERENT_FEATURES);
        assertRefused(() -> QuantilePredictor.open(ModelFolder.open(folder)), Reason.DIFFERENT_FEATURES);
    }

    private static void assertRefused(ThrowingCallable opening, Reason reason) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        InvalidModelException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
