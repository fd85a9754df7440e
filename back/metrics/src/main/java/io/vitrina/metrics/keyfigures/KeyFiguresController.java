package io.vitrina.metrics.keyfigures;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.vitrina.metrics.sales.Channel;
import io.vitrina.metrics.sales.SalesFilter;
import io.vitrina.platform.publication.PublishedAnswers;
import io.vitrina.platform.tokens.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Key figures of a period. */
@Controller("/api/metrics/v1/key-figures")
@Secured({Viewer.OWNER, Viewer.ANALYST, Viewer.VIEWER})
class KeyFiguresController {

    private final PublishedAnswers answers;
    private final ReadingKeyFigures reading;

    KeyFiguresController(PublishedAnswers answers, ReadingKeyFigures reading) {
        this.answers = answers;
        this.reading = reading;
    }

    /**
     * Key figures with the change to the period before, to a year earlier, and beside the peers' mean. Whole months, quarters and
     * years are compared with whole ones; other periods with as many days before, and with the same weekdays 364 days earlier. Peers are compared over the whole months in the period, over its whole weeks where it has no whole month, else
     * over the latest month that is over: {@code scope} says which.
     *
     * @param from first day; by default 30 days before the end
     * @param to last day; by default the last day of data
     * @param outletId one of the own outlets; by default all
     * @param channel by default both; peers are not known by channel
     */
    @Get
    HttpResponse<KeyFigures> keyFigures(
            HttpRequest<?> request,
            Viewer viewer,
            @Nullable @QueryValue LocalDate from,
            @Nullable @QueryValue LocalDate to,
            @Nullable @QueryValue String outletId,
            @Nullable @QueryValue Channel channel) {
        SalesFilter filter = new SalesFilter(outletId, channel);
        return answers.answer(request, viewer, published -> reading.read(viewer, published, from, to, filter));
    }
}
