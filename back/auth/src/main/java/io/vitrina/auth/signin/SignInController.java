package io.vitrina.auth.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.vitrina.auth.guessing.ClientAddress;
import io.vitrina.auth.session.AccessTokenAnswer;
import io.vitrina.auth.session.RefreshCookie;
import jakarta.validation.Valid;

/** Signing in with e-mail and password. */
@Controller("/api/auth/v1/sessions")
@Secured(SecurityRule.IS_ANONYMOUS)
class SignInController {

    private final SigningIn signingIn;
    private final RefreshCookie cookie;
    private final ClientAddress address;

    SignInController(SigningIn signingIn, RefreshCookie cookie, ClientAddress address) {
        this.signingIn = signingIn;
        this.cookie = cookie;
        this.address = address;
    }

    /** Opens a session: an access token in the body, a refresh token as cookie. */
    @Post
    @Status(HttpStatus.CREATED)
    HttpResponse<AccessTokenAnswer> signIn(HttpRequest<?> request, @Body @Valid SignInRequest who) {
        return AccessTokenAnswer.created(signingIn.signIn(who, address.of(request)), cookie);
    }
}
