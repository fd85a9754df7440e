/** Models that have learnt daily sales from all outlets: learnt, compared with what needs no learning, written. */
@NullMarked
package io.vitrina.training.sales;

import org.jspecify.annotations.NullMarked;
