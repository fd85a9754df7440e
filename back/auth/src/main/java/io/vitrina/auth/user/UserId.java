package io.vitrina.auth.user;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers of users and invitations as they come in addresses and tokens. */
public final class UserId {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private UserId() {}

    /** The identifier, or nothing where the text is none: such a thing does not exist. */
    public static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
