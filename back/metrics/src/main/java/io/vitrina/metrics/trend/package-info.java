/** The course of the figures by day, week or month, with the peers' course as an index. */
@NullMarked
package io.vitrina.metrics.trend;

import org.jspecify.annotations.NullMarked;
