package io.vitrina.purchasingpower.distribution;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.vitrina.platform.publication.PublishedAnswers;
import io.vitrina.platform.tokens.Viewer;
import io.vitrina.purchasingpower.estimate.Measure;

/** What the merchant's customers earn and can spend in a month. */
@Controller("/api/purchasing-power/v1")
@Secured({Viewer.OWNER, Viewer.ANALYST, Viewer.VIEWER})
class DistributionController {

    private final PublishedAnswers answers;
    private final ReadingDistributions reading;

    DistributionController(PublishedAnswers answers, ReadingDistributions reading) {
        this.answers = answers;
        this.reading = reading;
    }

    /** All customers, beside the customers of the peers and the people of the region. */
    @Get("/distributions")
    HttpResponse<Distributions> distributions(
            HttpRequest<?> request, Viewer viewer, @QueryValue(defaultValue = "income") Measure measure) {
        return answers.answer(request, viewer, published -> reading.all(viewer, measure));
    }

    /** Customers by outlet. Not kept for the publication: outlets can be renamed at any time. */
    @Get("/outlet-distributions")
    OutletDistributions byOutlet(Viewer viewer, @QueryValue(defaultValue = "income") Measure measure) {
        return reading.byOutlet(viewer, measure);
    }

    /** Customers by area of residence. */
    @Get("/area-distributions")
    HttpResponse<AreaDistributions> byArea(
            HttpRequest<?> request, Viewer viewer, @QueryValue(defaultValue = "income") Measure measure) {
        return answers.answer(request, viewer, published -> reading.byArea(viewer, measure));
    }

    /** Customers of each of the last twelve months. */
    @Get("/month-distributions")
    HttpResponse<MonthDistributions> byMonth(
            HttpRequest<?> request, Viewer viewer, @QueryValue(defaultValue = "income") Measure measure) {
        return answers.answer(request, viewer, published -> reading.byMonth(viewer, measure));
    }
}
