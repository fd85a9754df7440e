/** How the columns of a foreign file become the columns of the contract. */
@NullMarked
package io.vitrina.transactions.mapping;

import org.jspecify.annotations.NullMarked;
