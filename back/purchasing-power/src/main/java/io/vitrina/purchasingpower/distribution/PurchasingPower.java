package io.vitrina.purchasingpower.distribution;

import io.vitrina.purchasingpower.estimate.Measure;
import java.util.List;
import java.util.Optional;

/** What is kept of scored publications. */
public interface PurchasingPower {

    /** Waits for other copies of the service that score. */
    void lock();

    Optional<Scoring> scoring(long publicationId);

    /** The scoring of the newest publication that has one. */
    Optional<Scoring> newest();

    /** Keeps a scoring whole and removes all older ones but the one before. */
    void store(Scoring scoring, List<StoredDistribution> distributions, List<StoredExplanation> explanations);

    /** A merchant's distributions of a measure. */
    List<StoredDistribution> distributions(long publicationId, String merchantId, Measure measure);

    /** A merchant's explanations of a measure, the strongest first. */
    List<StoredExplanation> explanations(long publicationId, String merchantId, Measure measure);
}
