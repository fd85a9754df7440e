package io.vitrina.platform.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Answers that stay valid as long as the publication does: the same question of the same merchant is computed once, and a client that
 * has the answer already is told so (304) without any query.
 */
@Singleton
public class PublishedAnswers {

    private static final int KEPT = 5_000;

    private final Publications publications;
    private final Cache<Question, Object> answers =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final AtomicLong round = new AtomicLong();

    PublishedAnswers(Publications publications) {
        this.publications = publications;
    }

    /**
     * Answers a question about the current publication.
     *
     * @param compute called where the answer is not known yet; must depend on publication, viewer's merchant and the address alone
     */
    @SuppressWarnings("unchecked") // a question has one type of answer: that of the controller's method
    public <T> HttpResponse<T> answer(HttpRequest<?> request, Viewer viewer, Function<CurrentPublication, T> compute) {
        CurrentPublication publication = publications.current();
        Question question = new Question(
                publication.id(),
                round.get(),
                viewer.merchantId(),
                request.getUri().toString());
        String tag = question.tag();
        if (tag.equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            return described(HttpResponse.notModified(), tag);
        }
        T answer = (T) answers.get(question, asked -> compute.apply(publication));
        return described(HttpResponse.ok(answer), tag);
    }

    /** Forgets all answers, since something beside the publication that they show has changed. */
    public void forget() {
        round.incrementAndGet();
        answers.invalidateAll();
    }

    private static <T> MutableHttpResponse<T> described(MutableHttpResponse<T> response, String tag) {
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }

    private record Question(long publication, long round, String merchantId, String address) {

        String tag() {
            try {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
                return '"' + HexFormat.of().formatHex(digest, 0, 12) + '"';
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
            }
        }
    }
}
