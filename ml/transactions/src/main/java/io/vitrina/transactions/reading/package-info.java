/** Reads files row by row, checks each row against the contract and tells what is wrong with the others. */
@NullMarked
package io.vitrina.transactions.reading;

import org.jspecify.annotations.NullMarked;
