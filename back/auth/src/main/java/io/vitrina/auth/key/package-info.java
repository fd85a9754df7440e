/** The keys that sign access tokens, and the tokens. */
@NullMarked
package io.vitrina.auth.key;

import org.jspecify.annotations.NullMarked;
