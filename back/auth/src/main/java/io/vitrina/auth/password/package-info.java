/** Passwords: how they are stored, checked and changed. */
@NullMarked
package io.vitrina.auth.password;

import org.jspecify.annotations.NullMarked;
