package io.vitrina.merchants.merchant;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Merchants of the bank. */
@Controller("/api/merchants/v1/merchants")
@Secured({Viewer.OWNER, Viewer.ANALYST, Viewer.VIEWER, Viewer.OPERATOR})
class MerchantController {

    private final ReadingMerchants reading;
    private final RenamingMerchant renaming;

    MerchantController(ReadingMerchants reading, RenamingMerchant renaming) {
        this.reading = reading;
        this.renaming = renaming;
    }

    /** The viewer's own merchant; all merchants for an operator of the bank. */
    @Get
    CountedPage<Merchant> merchants(
            Viewer viewer,
            @Nullable @QueryValue @Size(max = Listing.LONGEST_SEARCH) String search,
            @QueryValue(defaultValue = "id") @Pattern(regexp = Listing.SORTS) String sort,
            @Nullable @QueryValue String cursor,
            @QueryValue(defaultValue = "0") @Min(0) @Max(Listing.LARGEST_OFFSET) int offset,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return reading.page(viewer, Listing.of("merchants", search, sort, cursor, offset, limit));
    }

    /** One merchant, with its version as ETag. */
    @Get("/{merchantId}")
    HttpResponse<Merchant> merchant(Viewer viewer, String merchantId) {
        return versioned(reading.one(viewer, merchantId));
    }

    /** Gives the own merchant another display name. */
    @Patch("/{merchantId}")
    @Secured(Viewer.OWNER)
    HttpResponse<Merchant> rename(
            Viewer viewer,
            String merchantId,
            @Body @Valid MerchantChange change,
            @Nullable @Header(HttpHeaders.IF_MATCH) String ifMatch) {
        return versioned(renaming.rename(viewer, merchantId, change.displayName(), ifMatch));
    }

    private static HttpResponse<Merchant> versioned(Merchant merchant) {
        return HttpResponse.ok(merchant)
                .header(HttpHeaders.ETAG, merchant.version().tag());
    }
}
