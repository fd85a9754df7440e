package io.vitrina.auth.user;

import java.util.Optional;

/** The bank's merchants, as the merchants service publishes them. */
public interface Merchants {

    /** The merchant's name; nothing where there is no such merchant, or none is known yet. */
    Optional<String> nameOf(String merchantId);
}
