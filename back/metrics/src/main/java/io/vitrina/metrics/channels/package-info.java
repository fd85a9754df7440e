/** The figures in store beside those online. */
@NullMarked
package io.vitrina.metrics.channels;

import org.jspecify.annotations.NullMarked;
