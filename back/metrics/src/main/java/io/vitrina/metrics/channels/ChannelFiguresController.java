package io.vitrina.metrics.channels;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.vitrina.platform.publication.PublishedAnswers;
import io.vitrina.platform.tokens.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Figures by channel. */
@Controller("/api/metrics/v1/channel-figures")
@Secured({Viewer.OWNER, Viewer.ANALYST, Viewer.VIEWER})
class ChannelFiguresController {

    private final PublishedAnswers answers;
    private final ReadingChannelFigures reading;

    ChannelFiguresController(PublishedAnswers answers, ReadingChannelFigures reading) {
        this.answers = answers;
        this.reading = reading;
    }

    /**
     * The figures in store beside those online.
     *
     * @param from first day; by default 30 days before the end
     * @param to last day; by default the last day of data
     */
    @Get
    HttpResponse<ChannelFigures> channelFigures(
            HttpRequest<?> request,
            Viewer viewer,
            @Nullable @QueryValue LocalDate from,
            @Nullable @QueryValue LocalDate to) {
        return answers.answer(request, viewer, published -> reading.read(viewer, published, from, to));
    }
}
