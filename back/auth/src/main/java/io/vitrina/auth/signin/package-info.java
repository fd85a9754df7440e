/** Signing in, and slowing down those who guess. */
@NullMarked
package io.vitrina.auth.signin;

import org.jspecify.annotations.NullMarked;
