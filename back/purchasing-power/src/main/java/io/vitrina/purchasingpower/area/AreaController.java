package io.vitrina.purchasingpower.area;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.vitrina.platform.publication.PublishedAnswers;
import io.vitrina.platform.tokens.Viewer;

/** The map that distributions by area are drawn on. */
@Controller("/api/purchasing-power/v1/areas")
@Secured({Viewer.OWNER, Viewer.ANALYST, Viewer.VIEWER})
class AreaController {

    private final PublishedAnswers answers;
    private final ReadingAreas reading;

    AreaController(PublishedAnswers answers, ReadingAreas reading) {
        this.answers = answers;
        this.reading = reading;
    }

    /** GeoJSON of the bank's areas. */
    @Get
    HttpResponse<AreaMap> areas(HttpRequest<?> request, Viewer viewer) {
        return answers.answer(request, viewer, reading::read);
    }
}
