/** How the columns of foreign files become those of the contract, written down in YAML. */
@NullMarked
package io.vitrina.transactions.mapping;

import org.jspecify.annotations.NullMarked;
