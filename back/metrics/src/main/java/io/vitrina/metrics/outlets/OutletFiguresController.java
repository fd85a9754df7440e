package io.vitrina.metrics.outlets;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.vitrina.platform.paging.Page;
import io.vitrina.platform.tokens.Viewer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Figures by outlet. */
@Controller("/api/metrics/v1/outlet-figures")
@Secured({Viewer.OWNER, Viewer.ANALYST, Viewer.VIEWER})
class OutletFiguresController {

    private final ReadingOutletFigures reading;

    OutletFiguresController(ReadingOutletFigures reading) {
        this.reading = reading;
    }

    /**
     * The outlets in order of revenue, the largest first.
     *
     * @param from first day; by default 30 days before the end
     * @param to last day; by default the last day of data
     */
    @Get
    Page<OutletFigure> outletFigures(
            Viewer viewer,
            @Nullable @QueryValue LocalDate from,
            @Nullable @QueryValue LocalDate to,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return reading.read(viewer, from, to, cursor, limit);
    }
}
