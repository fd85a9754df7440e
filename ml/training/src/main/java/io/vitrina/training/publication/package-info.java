/** Brings a publication into PostgreSQL: written beside the current one, made current in one step. */
@NullMarked
package io.vitrina.training.publication;

import org.jspecify.annotations.NullMarked;
