package io.vitrina.metrics.trend;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.vitrina.metrics.period.Granularity;
import io.vitrina.metrics.sales.Channel;
import io.vitrina.metrics.sales.SalesFilter;
import io.vitrina.platform.publication.PublishedAnswers;
import io.vitrina.platform.tokens.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The course of the figures. */
@Controller("/api/metrics/v1/trend")
@Secured({Viewer.OWNER, Viewer.ANALYST, Viewer.VIEWER})
class TrendController {

    private final PublishedAnswers answers;
    private final ReadingTrend reading;

    TrendController(PublishedAnswers answers, ReadingTrend reading) {
        this.answers = answers;
        this.reading = reading;
    }

    /**
     * Own figures by day, ISO week or month, and the mean revenue per peer as an index.
     *
     * @param from first day; by default 30 days before the end
     * @param to last day; by default the last day of data
     * @param granularity day is for periods of at most 366 days
     * @param outletId one of the own outlets; by default all
     * @param channel by default both; peers are not known by channel
     */
    @Get
    HttpResponse<Trend> trend(
            HttpRequest<?> request,
            Viewer viewer,
            @Nullable @QueryValue LocalDate from,
            @Nullable @QueryValue LocalDate to,
            @QueryValue(defaultValue = "day") Granularity granularity,
            @Nullable @QueryValue String outletId,
            @Nullable @QueryValue Channel channel) {
        SalesFilter filter = new SalesFilter(outletId, channel);
        return answers.answer(
                request, viewer, published -> reading.read(viewer, published, from, to, granularity, filter));
    }
}
