package io.vitrina.auth.guessing;

import java.util.Optional;

/**
 * Wrong passwords, and how long one has to wait after them: from the fifth of an account and the twentieth of an address on the wait
 * doubles, up to 15 minutes. They weigh less as time goes by: half after six hours for an account, after 15 minutes for an address,
 * which many people may share.
 */
interface FailedGuesses {

    /**
     * Counts a guess as wrong before anybody knows, so that guesses at the same time do not slip through; nothing, and nothing
     * counted, where the account or the address has to wait.
     */
    Optional<CountedGuess> count(Guess guess);

    /** Takes back what was counted of a guess that was not wrong, or that nobody could check. */
    void takeBack(CountedGuess counted);

    /** Forgets the account's wrong passwords. */
    void forget(Guess guess);
}
