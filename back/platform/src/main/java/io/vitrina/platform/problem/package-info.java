/** Errors as problem documents (RFC 9457) from one catalogue. */
@NullMarked
package io.vitrina.platform.problem;

import org.jspecify.annotations.NullMarked;
