/** Invitations, by which people come to an account of their own. */
@NullMarked
package io.vitrina.auth.invitation;

import org.jspecify.annotations.NullMarked;
