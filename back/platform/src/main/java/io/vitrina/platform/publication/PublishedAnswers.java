package io.vitrina.platform.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Answers that stay valid as long as the publication does: the same question of the same merchant is computed once, and a client that
 * has the answer already is told so (304).
 */
@Singleton
public class PublishedAnswers {

    private static final int MOST_BYTES = 32 * 1024 * 1024;

    /** Objects take about so many times the memory of their JSON. */
    private static final int OBJECTS_PER_JSON = 4;

    private final Publications publications;
    private final JsonMapper json;
    private final Cache<Question, Kept> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Question question, Kept kept) -> kept.bytes())
            .build();
    private final AtomicLong round = new AtomicLong();

    PublishedAnswers(Publications publications, JsonMapper json) {
        this.publications = publications;
        this.json = json;
    }

    /**
     * Answers a question about the current publication.
     *
     * @param compute called where the answer is not known yet; must depend on publication, viewer's merchant, path and the parameters of
     *     the controller's method alone
     */
    @SuppressWarnings("unchecked") // a question has one type of answer: that of the controller's method
    public <T> HttpResponse<T> answer(HttpRequest<?> request, Viewer viewer, Function<CurrentPublication, T> compute) {
        CurrentPublication publication = publications.current();
        Question question =
                new Question(publication.id(), round.get(), viewer.merchantId(), CanonicalAddress.of(request));
        Kept kept = answers.get(question, asked -> kept(asked, compute.apply(publication)));
        return kept.tag().equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))
                ? described(HttpResponse.notModified(), kept.tag())
                : described(HttpResponse.ok((T) kept.answer()), kept.tag());
    }

    /** About how much memory the answers take. */
    long keptBytes() {
        answers.cleanUp();
        return answers.asMap().values().stream().mapToLong(Kept::bytes).sum();
    }

    private <T> Kept kept(Question question, T answer) {
        try {
            byte[] text = json.writeValueAsBytes(answer);
            int length = text.length + question.address().length();
            return new Kept(answer, tag(text), OBJECTS_PER_JSON * length);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
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

    /** By the content alone: another copy of the service, and this one after a restart, gives the same answer the same tag. */
    private static String tag(byte[] answer) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer);
            return '"' + HexFormat.of().formatHex(digest, 0, 16) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }

    /** @param bytes about how much memory the answer takes */
    private record Kept(Object answer, String tag, int bytes) {}

    private record Question(long publication, long round, String merchantId, String address) {}
}
