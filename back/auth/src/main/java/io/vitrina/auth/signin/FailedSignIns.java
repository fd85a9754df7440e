package io.vitrina.auth.signin;

/** Failed sign-ins, and how long one has to wait after them. */
interface FailedSignIns {

    /** Whether the account or the address has to wait. */
    boolean isBlocked(Attempt attempt);

    /** Counts a failure; from the fifth of an account and the twentieth of an address on the wait doubles, up to 15 minutes. */
    void count(Attempt attempt);

    /** Forgets the account's failures. */
    void forget(Attempt attempt);
}
