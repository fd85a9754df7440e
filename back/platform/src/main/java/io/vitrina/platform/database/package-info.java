/** The database's addresses and passwords, and the migrations that run before anything reads it. */
@NullMarked
package io.vitrina.platform.database;

import org.jspecify.annotations.NullMarked;
