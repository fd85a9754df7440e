/** A small current publication for two merchants. */
@NullMarked
package io.vitrina.testsupport.publication;

import org.jspecify.annotations.NullMarked;
