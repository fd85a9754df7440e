package io.vitrina.purchasingpower.scoring;

import io.vitrina.purchasingpower.distribution.Scoring;
import io.vitrina.purchasingpower.distribution.StoredDistribution;
import io.vitrina.purchasingpower.distribution.StoredExplanation;
import java.util.List;

/** All that is kept of a scored publication. */
record Results(Scoring scoring, List<StoredDistribution> distributions, List<StoredExplanation> explanations) {}
