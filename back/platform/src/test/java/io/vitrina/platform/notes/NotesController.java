package io.vitrina.platform.notes;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import io.vitrina.platform.publication.PublishedAnswers;
import io.vitrina.platform.tokens.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

@Controller("/api/metrics/v1")
@Secured({Viewer.OWNER, Viewer.OPERATOR})
class NotesController {

    private final Notes notes;
    private final PublishedAnswers answers;
    private final AtomicInteger computed = new AtomicInteger();

    NotesController(Notes notes, PublishedAnswers answers) {
        this.notes = notes;
        this.answers = answers;
    }

    @Get("/notes")
    List<String> notes() {
        return notes.own();
    }

    @Post("/notes")
    void add(Viewer viewer, @Body @Valid NewNote note) {
        notes.add(Objects.requireNonNullElse(note.merchantId(), viewer.merchantId()), note.text());
    }

    /** Reads what it was given no grant for. */
    @Get("/ungranted-notes")
    void ungranted() {
        notes.ungranted();
    }

    @Get("/published-count")
    HttpResponse<Integer> publishedCount(
            HttpRequest<?> request, Viewer viewer, @QueryValue("of") @Nullable String what) {
        return answers.answer(request, viewer, publication -> computed.incrementAndGet());
    }

    @Post("/failing-notes")
    void addAndFail(Viewer viewer, @Body @Valid NewNote note) {
        notes.addAndFail(viewer.merchantId(), note.text());
    }

    @Post("/breaking-notes")
    void addAndBreak(Viewer viewer, @Body @Valid NewNote note) {
        notes.addAndBreak(viewer.merchantId(), note.text());
    }

    @Get("/viewer")
    Map<String, String> viewer(Viewer viewer) {
        return Map.of("userId", viewer.userId(), "merchantId", viewer.merchantId(), "role", viewer.role());
    }

    @Get("/numbers/{number}")
    long number(@Max(9) long number, @QueryValue int times) {
        return number * times;
    }

    @Get("/overload")
    void overload() {
        throw ProblemException.retryAfter(ProblemType.OVERLOADED, Duration.ofSeconds(3));
    }

    @Get("/conflict")
    void conflict() {
        throw new ProblemException(ProblemType.CONFLICT, "the note is there already");
    }

    @Get("/analysts-only")
    @Secured(Viewer.ANALYST)
    void analystsOnly() {}
}
