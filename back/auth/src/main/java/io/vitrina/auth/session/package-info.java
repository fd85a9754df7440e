/** Sessions: their refresh tokens, renewal and end. */
@NullMarked
package io.vitrina.auth.session;

import org.jspecify.annotations.NullMarked;
