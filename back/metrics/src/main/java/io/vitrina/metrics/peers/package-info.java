/** The merchant beside its peers: gated cells of the publication, with the merchant's own part taken off. */
@NullMarked
package io.vitrina.metrics.peers;

import org.jspecify.annotations.NullMarked;
