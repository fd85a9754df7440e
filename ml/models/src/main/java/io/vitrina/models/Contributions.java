package io.vitrina.models;

import java.util.List;

/**
 * Why the medians are what they are: for each row, {@code base} plus the effects of all groups is the median.
 *
 * @param groups names of the feature groups, in the order of the effects
 * @param base the median before anything is known of the cardholder, by row, in the target's unit
 * @param effects {@code [row][group]}, in the target's unit
 */
public record Contributions(List<String> groups, double[] base, double[][] effects) {}
