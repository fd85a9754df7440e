package io.vitrina.standalone.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.standalone.obstacle.CannotStart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DashboardTest {

    private static final String SCRIPT = "console.log('vitrina');\n".repeat(200);

    @TempDir
    private Path folder;

    @BeforeEach
    void build() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<html></html>");
        Files.createDirectory(folder.resolve("assets"));
        Files.writeString(folder.resolve("assets/index-1a2b.js"), SCRIPT);
        Files.writeString(folder.resolve("assets/index-1a2b.js.map"), "{}");
    }

    @Test
    void a_path_that_is_no_file_is_a_page_of_the_dashboard() {
        assertThat(new Dashboard(folder.toString()).at("overview/outlets"))
                .get()
                .satisfies(asset -> {
                    assertThat(new String(asset.content(), StandardCharsets.UTF_8))
                            .isEqualTo("<html></html>");
                    assertThat(asset.immutable()).isFalse();
                });
    }

    @Test
    void a_file_that_does_not_exist_is_not_answered_with_a_page() {
        Dashboard dashboard = new Dashboard(folder.toString());

        assertThat(dashboard.at("assets/index-old.js")).isEmpty();
        assertThat(dashboard.at("favicon.ico")).isEmpty();
        assertThat(dashboard.at("../secrets/vitrina_owner")).isEmpty();
    }

    @Test
    void files_named_after_their_content_may_be_kept_for_ever() {
        assertThat(new Dashboard(folder.toString()).at("assets/index-1a2b.js"))
                .get()
                .matches(Asset::immutable);
    }

    @Test
    void source_maps_are_not_given_out() {
        assertThat(new Dashboard(folder.toString()).at("assets/index-1a2b.js.map"))
                .isEmpty();
    }

    @Test
    void what_is_worth_it_is_compressed_once_and_unpacks_to_the_same() throws IOException {
        byte[] gzipped = new Dashboard(folder.toString())
                .at("assets/index-1a2b.js")
                .orElseThrow()
                .gzipped();

        assertThat(gzipped).isNotNull().hasSizeLessThan(SCRIPT.length() / 10);
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(SCRIPT);
        }
    }

    @Test
    void a_dashboard_that_is_not_built_is_named_at_the_start() {
        assertThatThrownBy(() -> new Dashboard(folder.resolve("nowhere").toString()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not built");
    }
}
