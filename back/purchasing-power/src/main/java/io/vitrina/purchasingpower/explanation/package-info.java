/** Why: which groups of features move the estimates of a merchant's customers. */
@NullMarked
package io.vitrina.purchasingpower.explanation;

import org.jspecify.annotations.NullMarked;
