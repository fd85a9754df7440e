package io.vitrina.auth.session;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.vitrina.auth.token.OneTimeToken;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The cookie that keeps the refresh token out of the reach of scripts and away from every other address and site. */
@Singleton
public class RefreshCookie {

    static final String NAME = "vitrina_refresh";
    static final String PATH = "/api/auth/v1/sessions";

    private final boolean secure;

    RefreshCookie(@Value("${vitrina.public-address:`http://localhost:8080`}") String publicAddress) {
        this.secure = publicAddress.startsWith("https:");
    }

    public Cookie with(OneTimeToken token) {
        return cookie(token.text(), Session.LONGEST);
    }

    Cookie removed() {
        return cookie("", Duration.ZERO);
    }

    private Cookie cookie(String value, Duration age) {
        return Cookie.of(NAME, value)
                .path(PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Strict)
                .maxAge(age);
    }
}
