/** The people of a merchant and of the bank. */
@NullMarked
package io.vitrina.auth.user;

import org.jspecify.annotations.NullMarked;
