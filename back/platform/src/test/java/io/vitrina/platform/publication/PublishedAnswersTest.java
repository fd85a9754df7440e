package io.vitrina.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpRequest;
import io.vitrina.platform.tokens.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedAnswersTest {

    private final Publications publications = new Publications();
    private final PublishedAnswers answers = new PublishedAnswers(publications);
    private final AtomicInteger computed = new AtomicInteger();

    @BeforeEach
    void something_is_published() {
        publications.becomes(publication(1));
    }

    @Test
    void the_same_question_of_the_same_merchant_is_computed_once() {
        assertThat(ask("/trend?by=day", "a", null).body()).isEqualTo(1);
        assertThat(ask("/trend?by=day", "a", null).body()).isEqualTo(1);

        assertThat(ask("/trend?by=week", "a", null).body()).isEqualTo(2);
        assertThat(ask("/trend?by=day", "b", null).body()).isEqualTo(3);
    }

    @Test
    void who_has_the_answer_already_is_told_so_without_computing_it() {
        String tag = tag(ask("/trend", "a", null));

        HttpResponse<Integer> again = ask("/trend", "a", tag);

        assertThat((Object) again.getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(again.getBody()).isEmpty();
        assertThat(ask("/trend", "b", tag).body()).as("another merchant").isEqualTo(2);
    }

    @Test
    void a_new_publication_makes_old_answers_worthless() {
        String tag = tag(ask("/trend", "a", null));
        publications.becomes(publication(2));

        assertThat(ask("/trend", "a", tag).body()).isEqualTo(2);
    }

    @Test
    void forgetting_makes_them_worthless_too() {
        String tag = tag(ask("/trend", "a", null));
        answers.forget();

        assertThat(ask("/trend", "a", tag).body()).isEqualTo(2);
    }

    private HttpResponse<Integer> ask(String address, String merchantId, @Nullable String tag) {
        MutableHttpRequest<?> request = HttpRequest.GET(address);
        if (tag != null) {
            request.header(HttpHeaders.IF_NONE_MATCH, tag);
        }
        return answers.answer(
                request, new Viewer("u", merchantId, Viewer.OWNER, "s"), publication -> computed.incrementAndGet());
    }

    private static String tag(HttpResponse<?> response) {
        return Objects.requireNonNull(response.getHeaders().get(HttpHeaders.ETAG));
    }

    private static CurrentPublication publication(long id) {
        LocalDate day = LocalDate.parse("2026-10-31");
        return new CurrentPublication(id, Instant.EPOCH, day, day, "EUR", "publications/" + id, Map.of());
    }
}
