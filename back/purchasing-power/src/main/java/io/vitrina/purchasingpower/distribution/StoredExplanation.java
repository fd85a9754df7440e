package io.vitrina.purchasingpower.distribution;

import io.vitrina.purchasingpower.estimate.Measure;

/**
 * How much a group of features moves the estimates of a merchant's customers.
 *
 * @param share of all groups' effects
 * @param effectMinor mean absolute effect on the monthly amount
 */
public record StoredExplanation(String merchantId, Measure measure, String group, double share, long effectMinor) {}
