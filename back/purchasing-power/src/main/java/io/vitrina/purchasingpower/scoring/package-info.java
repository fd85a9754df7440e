/** Scores all cardholders of a new publication and stores gated distributions. */
@NullMarked
package io.vitrina.purchasingpower.scoring;

import org.jspecify.annotations.NullMarked;
