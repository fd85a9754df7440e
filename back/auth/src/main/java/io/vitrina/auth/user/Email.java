package io.vitrina.auth.user;

import java.util.Locale;

/** E-mail addresses are compared without regard to case and surrounding space. */
public final class Email {

    private Email() {}

    public static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
