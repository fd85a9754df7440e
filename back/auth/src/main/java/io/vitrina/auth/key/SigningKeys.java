package io.vitrina.auth.key;

import java.util.List;

/** Where signing keys are kept. */
interface SigningKeys {

    /** All keys, the newest first. */
    List<SigningKey> all();

    /** All keys, while nobody else can change them until the transaction ends. */
    List<SigningKey> allLocked();

    void add(SigningKey key);

    void remove(SigningKey key);
}
