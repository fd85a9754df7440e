package io.vitrina.auth.profile;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.vitrina.platform.tokens.Viewer;
import jakarta.validation.Valid;

/** The own account. */
@Controller("/api/auth/v1/me")
@Secured({Viewer.OWNER, Viewer.ANALYST, Viewer.VIEWER, Viewer.OPERATOR})
class ProfileController {

    private final ReadingProfile reading;
    private final ChangingPassword changing;

    ProfileController(ReadingProfile reading, ChangingPassword changing) {
        this.reading = reading;
        this.changing = changing;
    }

    /** Who is signed in. */
    @Get
    Profile me(Viewer viewer) {
        return reading.read(viewer);
    }

    /** Another password; all other sessions end. */
    @Put("/password")
    @Status(HttpStatus.NO_CONTENT)
    void changePassword(Viewer viewer, @Body @Valid PasswordChange change) {
        changing.change(viewer, change);
    }
}
