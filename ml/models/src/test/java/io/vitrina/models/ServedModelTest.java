package io.vitrina.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.InvalidModelException.Reason;
import io.vitrina.publication.ModelFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedModelTest {

    @TempDir
    private Path home;

    private final List<String> closed = Collections.synchronizedList(new ArrayList<>());
    private ServedModel<Answering> served =
            new ServedModel<>(Path.of(""), ModelFolder.PURCHASING_POWER, Answering::new);

    /** Answers with its version. */
    private final class Answering implements AutoCloseable {

        private final String version;

        Answering(ModelFolder folder) {
            this.version = String.valueOf(folder.path().getFileName());
        }

        @Override
        public void close() {
            closed.add(version);
        }
    }

    @BeforeEach
    void publish() throws IOException {
        served = serving(Answering::new);
        for (String version : List.of("v1", "v2")) {
            PublishedModel.write(home.resolve("models/purchasing-power").resolve(version));
        }
    }

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void before_the_first_version_nothing_answers() {
        assertThat(served.version()).isEmpty();
        assertThat(served.ask(model -> model.version)).isEmpty();
    }

    @Test
    void a_new_version_answers_from_then_on_and_the_old_one_is_closed() throws InvalidModelException {
        served.becomes("v1");
        served.becomes("v2");

        assertThat(served.version()).contains("v2");
        assertThat(served.ask(model -> model.version)).contains("v2");
        assertThat(closed).containsExactly("v1");
    }

    @Test
    void the_version_that_serves_is_not_loaded_again() throws InvalidModelException {
        served.becomes("v1");
        Answering before = served.ask(model -> model).orElseThrow();
        served.becomes("v1");

        assertThat(served.ask(model -> model)).contains(before);
        assertThat(closed).isEmpty();
    }

    @Test
    void an_answer_that_is_being_given_is_given_whole_before_the_old_version_is_closed() throws Exception {
        served.becomes("v1");
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch replaced = new CountDownLatch(1);
        Thread asking = Thread.ofPlatform()
                .start(() -> served.ask(model -> {
                    asked.countDown();
                    await(replaced);
                    closed.add("answered by " + model.version);
                    return model.version;
                }));
        await(asked);

        served.becomes("v2");
        assertThat(closed).isEmpty();
        replaced.countDown();
        asking.join();

        assertThat(closed).containsExactly("answered by v1", "v1");
    }

    @Test
    void where_a_file_has_changed_the_old_version_goes_on_and_the_reason_is_told() throws Exception {
        served.becomes("v1");
        Files.writeString(home.resolve("models/purchasing-power/v2/model.json"), "{}");

        assertRefused("v2", Reason.CHANGED_FILE);
    }

    @Test
    void where_a_version_is_missing_the_old_one_goes_on() throws InvalidModelException {
        served.becomes("v1");

        assertRefused("v3", Reason.MISSING_FILE);
    }

    @Test
    void where_golden_rows_are_answered_by_no_number_the_old_version_goes_on() throws InvalidModelException {
        served = serving(folder -> {
            if (folder.path().endsWith("v2")) {
                folder.checkGolden(row -> new double[] {Double.NaN, Double.NaN, Double.NaN});
            }
            return new Answering(folder);
        });
        served.becomes("v1");

        assertRefused("v2", Reason.DIFFERENT_ANSWERS);
    }

    @Test
    void where_native_code_is_missing_the_old_version_goes_on() throws InvalidModelException {
        served = serving(folder -> {
            if (folder.path().endsWith("v2")) {
                throw new UnsatisfiedLinkError("no libtensorflow_cc.so.2");
            }
            return new Answering(folder);
        });
        served.becomes("v1");

        assertRefused("v2", Reason.MISSING_ENGINE);
    }

    private void assertRefused(String version, Reason reason) {
        assertThatThrownBy(() -> served.becomes(version))
                .isInstanceOfSatisfying(
                        InvalidModelException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason))
                .hasMessageContaining(version);
        assertThat(served.version()).contains("v1");
        assertThat(served.ask(model -> model.version)).contains("v1");
        assertThat(closed).isEmpty();
    }

    private ServedModel<Answering> serving(ServedModel.Opening<Answering> opening) {
        return new ServedModel<>(home, ModelFolder.PURCHASING_POWER, opening);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
