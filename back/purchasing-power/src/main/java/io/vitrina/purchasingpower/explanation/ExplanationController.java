package io.vitrina.purchasingpower.explanation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.vitrina.platform.publication.PublishedAnswers;
import io.vitrina.platform.tokens.Viewer;
import io.vitrina.purchasingpower.estimate.Measure;

/** Why customers are estimated as they are. */
@Controller("/api/purchasing-power/v1/explanations")
@Secured({Viewer.OWNER, Viewer.ANALYST, Viewer.VIEWER})
class ExplanationController {

    private final PublishedAnswers answers;
    private final ReadingExplanation reading;

    ExplanationController(PublishedAnswers answers, ReadingExplanation reading) {
        this.answers = answers;
        this.reading = reading;
    }

    /** The groups of features that move the estimates, the strongest first. */
    @Get
    HttpResponse<Explanation> explanation(
            HttpRequest<?> request, Viewer viewer, @QueryValue(defaultValue = "income") Measure measure) {
        return answers.answer(request, viewer, published -> reading.read(viewer, measure));
    }
}
