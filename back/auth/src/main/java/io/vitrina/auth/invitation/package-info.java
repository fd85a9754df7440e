/** How new people come in: by a link that works once. */
@NullMarked
package io.vitrina.auth.invitation;

import org.jspecify.annotations.NullMarked;
