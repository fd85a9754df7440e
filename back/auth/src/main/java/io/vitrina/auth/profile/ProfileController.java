package io.vitrina.auth.profile;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.vitrina.auth.guessing.ClientAddress;
import io.vitrina.platform.tokens.Viewer;
import jakarta.validation.Valid;

/** The own account. */
@Controller("/api/auth/v1/me")
@Secured({Viewer.OWNER, Viewer.ANALYST, Viewer.VIEWER, Viewer.OPERATOR})
class ProfileController {

    private final ReadingProfile reading;
    private final ChangingPassword changing;
    private final ClientAddress address;

    ProfileController(ReadingProfile reading, ChangingPassword changing, ClientAddress address) {
        this.reading = reading;
        this.changing = changing;
        this.address = address;
    }

    /** Who is signed in. */
    @Get
    Profile me(Viewer viewer) {
        return reading.read(viewer);
    }

    /** Another password; all other sessions end. */
    @Put("/password")
    @Status(HttpStatus.NO_CONTENT)
    void changePassword(HttpRequest<?> request, Viewer viewer, @Body @Valid PasswordChange change) {
        changing.change(viewer, change, address.of(request));
    }
}
