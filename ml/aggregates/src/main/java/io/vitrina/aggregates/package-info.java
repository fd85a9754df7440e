/** Aggregates of card transactions, and the privacy gate as the only way of what is about several merchants out of here. */
@NullMarked
package io.vitrina.aggregates;

import org.jspecify.annotations.NullMarked;
