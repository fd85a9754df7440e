/** Key figures of a period: revenue, sales, mean ticket and active customers, before, a year ago and at the peers. */
@NullMarked
package io.vitrina.metrics.keyfigures;

import org.jspecify.annotations.NullMarked;
