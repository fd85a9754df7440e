/** The figures of a merchant's outlets beside each other. */
@NullMarked
package io.vitrina.metrics.outlets;

import org.jspecify.annotations.NullMarked;
