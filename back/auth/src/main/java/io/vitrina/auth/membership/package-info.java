/** The people of a merchant, and what they may do. */
@NullMarked
package io.vitrina.auth.membership;

import org.jspecify.annotations.NullMarked;
