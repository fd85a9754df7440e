package io.vitrina.auth.guessing;

import java.time.OffsetDateTime;

/**
 * A guess that was counted as wrong for the time being.
 *
 * @param accountWaitsUntil the wait that it began for the account
 * @param addressWaitsUntil the wait that it began for the address
 */
record CountedGuess(Guess guess, OffsetDateTime accountWaitsUntil, OffsetDateTime addressWaitsUntil) {}
