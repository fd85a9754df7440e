/** The transaction contract: what the bank's card transactions and their side tables consist of. */
@NullMarked
package io.vitrina.transactions;

import org.jspecify.annotations.NullMarked;
