package io.vitrina.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretsTest {

    @TempDir
    private Path home;

    @Test
    void a_secret_has_256_random_bits_and_differs_from_every_other() {
        Secrets secrets = Secrets.in(home);

        assertThat(Base64.getUrlDecoder().decode(secrets.secret("one"))).hasSize(32);
        assertThat(secrets.secret("one")).isNotEqualTo(secrets.secret("another"));
    }

    @Test
    void a_secret_stays_the_same_between_starts() {
        String first = Secrets.in(home).secret("one");

        assertThat(Secrets.in(home).secret("one")).isEqualTo(first);
    }

    @Test
    void only_its_user_can_read_a_secret() throws IOException {
        Path file = Secrets.in(home).file("one");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }
}
