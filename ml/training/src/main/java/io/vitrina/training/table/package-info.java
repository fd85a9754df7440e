/** Reads any delimited table and makes numbers of its columns: types, categories, dates, totals and shares. */
@NullMarked
package io.vitrina.training.table;

import org.jspecify.annotations.NullMarked;
