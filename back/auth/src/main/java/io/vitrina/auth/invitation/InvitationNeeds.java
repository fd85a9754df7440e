package io.vitrina.auth.invitation;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a page has to ask for to accept an invitation, beside a name and a password; nothing else of the invitation is told.
 *
 * @param email whether the one who accepts says the e-mail address: the bank's first operator
 */
@Serdeable
record InvitationNeeds(boolean email) {}
