package io.vitrina.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.publication.FileHash;
import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.InvalidModelException.Reason;
import io.vitrina.publication.ModelFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishedModelTest {

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
    void a_file_without_a_hash_is_not_read() throws IOException {
        PublishedModel.edit(folder, text -> text.replaceFirst("\"median.ubj\" : \"[0-9a-f]+\",", ""));

        assertRefused(() -> QuantilePredictor.open(ModelFolder.open(folder)), Reason.MISSING_FILE);
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
