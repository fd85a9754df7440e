/** What is estimated of each cardholder, and how estimates add up to a distribution. */
@NullMarked
package io.vitrina.purchasingpower.estimate;

import org.jspecify.annotations.NullMarked;
