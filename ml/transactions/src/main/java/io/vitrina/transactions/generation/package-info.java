/** A bank that does not exist: cardholders whose income drives what they buy, merchants, areas, two years of transactions. */
@NullMarked
package io.vitrina.transactions.generation;

import org.jspecify.annotations.NullMarked;
