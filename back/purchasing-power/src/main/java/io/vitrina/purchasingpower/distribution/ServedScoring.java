package io.vitrina.purchasingpower.distribution;

import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The scoring that answers are given from: the last one that was finished, until the next is. */
@Singleton
public class ServedScoring {

    private volatile @Nullable Scoring served;

    /** @throws ProblemException {@code no-publication} before the first */
    public Scoring current() {
        Scoring scoring = served;
        if (scoring == null) {
            throw new ProblemException(ProblemType.NO_PUBLICATION);
        }
        return scoring;
    }

    public boolean isThere() {
        return served != null;
    }

    public void becomes(Scoring scoring) {
        served = scoring;
    }
}
