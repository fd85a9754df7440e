/** Reads data sets: CSV and Parquet files, plain or compressed, through a mapping, row by row with every row checked. */
@NullMarked
package io.vitrina.transactions.reading;

import org.jspecify.annotations.NullMarked;
