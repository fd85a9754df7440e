package io.vitrina.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.json.JsonMapper;
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
    private final PublishedAnswers answers = new PublishedAnswers(publications, JsonMapper.createDefault());
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
    void who_has_the_answer_already_is_told_so_without_computing_it_anew() {
        String tag = tag(ask("/trend", "a", null));

        HttpResponse<Integer> again = ask("/trend", "a", tag);

        assertThat((Object) again.getStatus()).isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(again.getBody()).isEmpty();
        assertThat(ask("/trend", "b", tag).body()).as("another merchant").isEqualTo(2);
    }

    @Test
    void the_tag_is_that_of_the_content_in_each_copy_of_the_service_and_changes_with_it() {
        HttpRequest<?> request = HttpRequest.GET("/trend");
        PublishedAnswers copy = new PublishedAnswers(publications, JsonMapper.createDefault());

        String tag = tag(answers.answer(request, viewer("a"), publication -> "figures"));
        assertThat(tag(copy.answer(request, viewer("a"), publication -> "figures")))
                .isEqualTo(tag);
        answers.forget();
        assertThat(tag(answers.answer(request, viewer("a"), publication -> "corrected")))
                .isNotEqualTo(tag);
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

    @Test
    void the_order_of_the_parameters_makes_no_other_question() {
        assertThat(ask("/trend?by=day&from=x", "a", null).body()).isEqualTo(1);
        assertThat(ask("/trend?from=x&by=day", "a", null).body()).isEqualTo(1);
        assertThat(ask("/trend?from=x%26by%3Dday", "a", null).body()).isEqualTo(2);
    }

    @Test
    void large_answers_push_out_others_long_before_they_fill_the_memory() {
        String large = "x".repeat(1024 * 1024);
        for (int i = 0; i < 100; i++) {
            answers.answer(HttpRequest.GET("/large?i=" + i), viewer("a"), publication -> large);
        }

        assertThat(answers.keptBytes()).isBetween(1L, 32L * 1024 * 1024);
    }

    private HttpResponse<Integer> ask(String address, String merchantId, @Nullable String tag) {
        MutableHttpRequest<?> request = HttpRequest.GET(address);
        if (tag != null) {
            request.header(HttpHeaders.IF_NONE_MATCH, tag);
        }
        return answers.answer(request, viewer(merchantId), publication -> computed.incrementAndGet());
    }

    private static Viewer viewer(String merchantId) {
        return new Viewer("u", merchantId, Viewer.OWNER, "s");
    }

    private static String tag(HttpResponse<?> response) {
        return Objects.requireNonNull(response.getHeaders().get(HttpHeaders.ETAG));
    }

    private static CurrentPublication publication(long id) {
        LocalDate day = LocalDate.parse("2026-10-31");
        return new CurrentPublication(id, Instant.EPOCH, day, day, "EUR", "publications/" + id, Map.of());
    }
}
