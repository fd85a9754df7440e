package io.vitrina.auth.session;

import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.auth.key.AccessTokens;

/**
 * What the body of a sign-in and of a renewal says; the refresh token is in the cookie only.
 *
 * @param accessToken for the header {@code Authorization: Bearer}
 */
@Serdeable
public record AccessTokenAnswer(String accessToken, long expiresInSeconds) {

    /** 201 with the access token, and the refresh token as cookie. */
    public static HttpResponse<AccessTokenAnswer> created(SessionTokens tokens, RefreshCookie cookie) {
        return HttpResponse.created(new AccessTokenAnswer(tokens.accessToken(), AccessTokens.LIFETIME.toSeconds()))
                .cookie(cookie.with(tokens.refreshToken()))
                .header("Cache-Control", "no-store");
    }

    @Override
    public String toString() {
        return "an access token";
    }
}
