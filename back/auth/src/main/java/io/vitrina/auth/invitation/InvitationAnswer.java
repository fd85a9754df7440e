package io.vitrina.auth.invitation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open invitation.
 *
 * @param email absent where the one who accepts says it
 * @param merchantId absent where the account will be an operator's
 * @param token told once, to the one who invites; for the link {@code /invitations/accept#token=…}
 */
@Serdeable
record InvitationAnswer(
        String invitationId,
        @Nullable String email,
        String role,
        @Nullable String merchantId,
        Instant createdAt,
        Instant expiresAt,
        @Nullable String token) {

    static InvitationAnswer of(Invitation invitation, @Nullable String token) {
        return new InvitationAnswer(
                invitation.invitationId().toString(),
                invitation.email(),
                invitation.role(),
                invitation.merchantId().isEmpty() ? null : invitation.merchantId(),
                invitation.createdAt(),
                invitation.expiresAt(),
                token);
    }

    @Override
    public String toString() {
        return "invitation " + invitationId;
    }
}
