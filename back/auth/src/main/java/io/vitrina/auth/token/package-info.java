/** Secrets that are handed out once and kept as hashes: refresh tokens and invitations. */
@NullMarked
package io.vitrina.auth.token;

import org.jspecify.annotations.NullMarked;
