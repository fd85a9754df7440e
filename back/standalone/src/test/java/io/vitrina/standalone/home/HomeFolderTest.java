package io.vitrina.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeFolderTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_made_where_there_is_none_and_only_its_user_may_enter() throws IOException {
        Path missing = folder.resolve("new/home");

        try (HomeFolder home = HomeFolder.take(missing)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_folder_in_use_is_refused_with_what_to_do() {
        try (HomeFolder home = HomeFolder.take(folder)) {
            assertThatThrownBy(() -> HomeFolder.take(folder))
                    .isInstanceOf(HomeFolderInUse.class)
                    .hasMessageContaining(home.path().toString())
                    .hasMessageContaining("HOME_DIR=");
        }
    }

    @Test
    void a_folder_that_was_given_back_can_be_taken_again() {
        HomeFolder.take(folder).close();

        try (HomeFolder again = HomeFolder.take(folder)) {
            assertThat(again.resolve("lock")).exists();
        }
    }
}
