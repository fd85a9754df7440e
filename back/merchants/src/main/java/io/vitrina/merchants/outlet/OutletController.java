package io.vitrina.merchants.outlet;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.vitrina.merchants.listing.Listing;
import io.vitrina.platform.paging.CountedPage;
import io.vitrina.platform.tokens.Viewer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Outlets of the viewer's merchant. */
@Controller("/api/merchants/v1/outlets")
@Secured({Viewer.OWNER, Viewer.ANALYST, Viewer.VIEWER})
class OutletController {

    private final ReadingOutlets reading;
    private final ChangingOutlet changing;

    OutletController(ReadingOutlets reading, ChangingOutlet changing) {
        this.reading = reading;
        this.changing = changing;
    }

    /** All outlets, closed ones too. */
    @Get
    CountedPage<Outlet> outlets(
            Viewer viewer,
            @Nullable @QueryValue @Size(max = Listing.LONGEST_SEARCH) String search,
            @QueryValue(defaultValue = "id") @Pattern(regexp = Listing.SORTS) String sort,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "0") @Min(0) @Max(Listing.LARGEST_OFFSET) int offset,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return reading.page(viewer, Listing.of("outlets", search, sort, cursor, offset, limit));
    }

    /** One outlet, with its version as ETag. */
    @Get("/{outletId}")
    HttpResponse<Outlet> outlet(Viewer viewer, String outletId) {
        return versioned(reading.one(viewer, outletId));
    }

    /** Renames an outlet or says when it is open. */
    @Patch("/{outletId}")
    @Secured(Viewer.OWNER)
    HttpResponse<Outlet> change(
            Viewer viewer,
            String outletId,
            @Body OutletChange change,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
        return versioned(changing.change(viewer, outletId, change, ifMatch));
    }

    private static HttpResponse<Outlet> versioned(Outlet outlet) {
        return HttpResponse.ok(outlet).header(HttpHeaders.ETAG, outlet.version().tag());
    }
}
