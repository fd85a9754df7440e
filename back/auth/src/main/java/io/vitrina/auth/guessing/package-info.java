/** Checking passwords, and slowing down those who guess them. */
@NullMarked
package io.vitrina.auth.guessing;

import org.jspecify.annotations.NullMarked;
