package io.vitrina.platform.tokens;

/** No token can be checked, since auth's keys cannot be read. */
final class KeysUnavailable extends Exception {

    KeysUnavailable(Exception cause) {
        super("The keys of auth cannot be read", cause);
    }
}
