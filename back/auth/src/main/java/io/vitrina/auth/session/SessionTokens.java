package io.vitrina.auth.session;

import io.vitrina.auth.token.OneTimeToken;

/** What a person gets at a sign-in and at each renewal. */
public record SessionTokens(String accessToken, OneTimeToken refreshToken) {

    @Override
    public String toString() {
        return "tokens of a session";
    }
}
