package io.vitrina.platform.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    private static final Version SEVENTH = new Version(7);

    @Test
    void the_tag_that_was_read_is_accepted() {
        assertThatCode(() -> SEVENTH.expect(SEVENTH.tag())).doesNotThrowAnyException();
        assertThatCode(() -> SEVENTH.expect("  \"v7\" ")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void a_change_without_a_version_is_refused(@Nullable String ifMatch) {
        refused(ifMatch, ProblemType.VERSION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v6\"", "\"v8\"", "v7", "W/\"v7\"", "*"})
    void a_change_of_another_version_or_of_any_is_refused(String ifMatch) {
        refused(ifMatch, ProblemType.VERSION_CHANGED);
    }

    private static void refused(@Nullable String ifMatch, ProblemType type) {
        assertThatThrownBy(() -> SEVENTH.expect(ifMatch))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
