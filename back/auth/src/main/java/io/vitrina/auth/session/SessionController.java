package io.vitrina.auth.session;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.vitrina.auth.token.OneTimeToken;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Sessions go on and end by the refresh cookie alone. */
@Controller("/api/auth/v1/sessions")
@Secured(SecurityRule.IS_ANONYMOUS)
class SessionController {

    private final RenewingSession renewing;
    private final EndingSession ending;
    private final RefreshCookie cookie;

    SessionController(RenewingSession renewing, EndingSession ending, RefreshCookie cookie) {
        this.renewing = renewing;
        this.ending = ending;
        this.cookie = cookie;
    }

    /** A new access token for the refresh cookie, which is replaced. */
    @Post("/renewals")
    @Status(HttpStatus.CREATED)
    HttpResponse<AccessTokenAnswer> renew(
            @Nullable @CookieValue(RefreshCookie.NAME) String refreshToken,
            @Parameter(hidden = true) @Nullable @Header("Sec-Fetch-Site") String site) {
        return AccessTokenAnswer.created(
                renewing.renew(sameSite(refreshToken, site)).orElseThrow(SessionController::over), cookie);
    }

    /** Ends the session; says so whether there was one or not. */
    @Delete("/current")
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> signOut(
            @Nullable @CookieValue(RefreshCookie.NAME) String refreshToken,
            @Parameter(hidden = true) @Nullable @Header("Sec-Fetch-Site") String site) {
        ending.signOut(sameSite(refreshToken, site));
        return HttpResponse.<Void>noContent().cookie(cookie.removed());
    }

    /** Browsers say where a request comes from; SameSite keeps the cookie back from other sites, this refuses it once more. */
    private static OneTimeToken sameSite(@Nullable String refreshToken, @Nullable String site) {
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return new OneTimeToken(refreshToken == null ? "" : refreshToken);
    }

    private static ProblemException over() {
        return new ProblemException(ProblemType.SESSION_ENDED);
    }
}
