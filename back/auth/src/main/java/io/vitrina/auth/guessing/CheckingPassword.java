package io.vitrina.auth.guessing;

import io.vitrina.auth.password.Passwords;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.tenancy.Transactions;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks passwords, more and more slowly for those who guess. Unknown, blocked and wrong cannot be told apart: each costs one hash, which
 * is computed outside of any transaction, so that it holds no connection.
 */
@Singleton
public class CheckingPassword {

    private final FailedGuesses failures;
    private final Passwords passwords;
    private final Transactions transactions;

    CheckingPassword(FailedGuesses failures, Passwords passwords, Transactions transactions) {
        this.failures = failures;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    /**
     * Whether the guess is right. It is not without a stored password, nor while the account or the address has to wait.
     *
     * @throws ProblemException {@code overloaded} where too many are hashing
     */
    public boolean isRight(Guess guess, @Nullable String stored) {
        Optional<CountedGuess> counted = transactions.overAllMerchants("auth", connection -> failures.count(guess));
        if (counted.isEmpty()) {
            return passwords.matches(guess.password(), null);
        }
        boolean right = matches(counted.get(), stored);
        if (right) {
            transactions.overAllMerchants("auth", connection -> forgive(counted.get()));
        }
        return right;
    }

    private boolean matches(CountedGuess counted, @Nullable String stored) {
        try {
            return passwords.matches(counted.guess().password(), stored);
        } catch (ProblemException unchecked) {
            transactions.overAllMerchants("auth", connection -> takeBack(counted));
            throw unchecked;
        }
    }

    private boolean forgive(CountedGuess counted) {
        failures.takeBack(counted);
        failures.forget(counted.guess());
        return true;
    }

    private boolean takeBack(CountedGuess counted) {
        failures.takeBack(counted);
        return true;
    }
}
