/** A small service on the platform: what merchants note, and every way in which a request can fail. */
@NullMarked
package io.vitrina.platform.notes;

import org.jspecify.annotations.NullMarked;
