/** Distributions of customers' income and spending power, beside peers and region. */
@NullMarked
package io.vitrina.purchasingpower.distribution;

import org.jspecify.annotations.NullMarked;
