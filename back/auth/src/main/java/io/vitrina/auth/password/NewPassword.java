package io.vitrina.auth.password;

/** What a new password must be: long. Composition rules make passwords worse (NIST SP 800-63B). */
public final class NewPassword {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private NewPassword() {}
}
