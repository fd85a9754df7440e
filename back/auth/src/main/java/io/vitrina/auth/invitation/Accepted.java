package io.vitrina.auth.invitation;

import io.micronaut.serde.annotation.Serdeable;

/** The account that was made: sign in with this e-mail address. */
@Serdeable
record Accepted(String userId, String email) {}
