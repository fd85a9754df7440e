package io.vitrina.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String CURSOR = Cursor.after("outlets", "12", "a-1").text();

    @Test
    void a_cursor_comes_back_as_it_was_given_out() {
        assertThat(Cursor.read("outlets", CURSOR)).isEqualTo(Cursor.after("outlets", "12", "a-1"));
        assertThat(Cursor.after("outlets", "12", "a-1").number(0)).isEqualTo(12);
    }

    @Test
    void no_cursor_is_the_beginning_of_the_list() {
        assertThat(Cursor.read("outlets", null)).isNull();
    }

    @Test
    void a_cursor_can_stand_in_an_address_as_it_is() {
        assertThat(Cursor.after("outlets", "Café ¿?&=+/ \u001e").text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_cursor_changed_in_any_place_is_refused() {
        for (int place = 0; place < CURSOR.length(); place++) {
            char other = CURSOR.charAt(place) == 'A' ? 'Q' : 'A';
            refused("outlets", CURSOR.substring(0, place) + other + CURSOR.substring(place + 1));
        }
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        refused("merchants", CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "nonsense", "AAAA", "%00"})
    void what_was_never_given_out_is_refused(String text) {
        refused("outlets", text);
    }

    @Test
    void a_cursor_longer_than_any_that_is_given_out_is_refused() {
        refused("outlets", Cursor.after("outlets", "x".repeat(2_000)).text());
    }

    @Test
    void a_key_that_should_be_a_number_and_is_not_is_refused() {
        assertThatThrownBy(() -> Cursor.after("outlets", "much").number(0))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR));
    }

    @Test
    void a_page_has_a_next_one_where_one_row_more_was_found() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, row -> Cursor.after("letters", row));

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.read("letters", page.nextCursor())).isEqualTo(Cursor.after("letters", "b"));
        assertThat(Page.of(List.of("a", "b"), 2, row -> Cursor.after("letters", row))
                        .nextCursor())
                .isNull();
    }

    private static void refused(String list, String text) {
        assertThatThrownBy(() -> Cursor.read(list, text))
                .as(text)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR));
    }
}
