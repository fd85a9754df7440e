/** Signing in. */
@NullMarked
package io.vitrina.auth.signin;

import org.jspecify.annotations.NullMarked;
