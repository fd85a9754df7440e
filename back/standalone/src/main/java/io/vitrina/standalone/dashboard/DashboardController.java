package io.vitrina.standalone.dashboard;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;

/** Serves the dashboard; everything below {@code /api}, {@code /health} and {@code /prometheus} belongs to the services. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class DashboardController {

    private static final Map<String, String> SECURITY = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                            + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private final Dashboard dashboard;

    DashboardController(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    @Get(uri = "/", produces = MediaType.ALL)
    HttpResponse<byte[]> start(HttpRequest<?> request) {
        return page(request, "");
    }

    @Get(uri = "/{path:(?!api/|health|prometheus).+}", produces = MediaType.ALL)
    HttpResponse<byte[]> page(HttpRequest<?> request, String path) {
        return dashboard.at(path).map(asset -> answer(request, asset)).orElseGet(HttpResponse::notFound);
    }

    private static HttpResponse<byte[]> answer(HttpRequest<?> request, Asset asset) {
        if (asset.entityTag().equals(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            return described(HttpResponse.<byte[]>notModified(), asset);
        }
        byte[] gzipped = asset.gzipped();
        String accepted = request.getHeaders().get(HttpHeaders.ACCEPT_ENCODING);
        if (gzipped == null || accepted == null || !accepted.contains("gzip")) {
            return described(HttpResponse.ok(asset.content()), asset);
        }
        return described(HttpResponse.ok(gzipped), asset).header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }

    private static MutableHttpResponse<byte[]> described(MutableHttpResponse<byte[]> response, Asset asset) {
        SECURITY.forEach(response::header);
        return response.contentType(asset.type())
                .header(HttpHeaders.ETAG, asset.entityTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        asset.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
