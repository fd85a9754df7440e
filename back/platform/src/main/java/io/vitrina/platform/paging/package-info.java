/** Pages of a list behind opaque cursors. */
@NullMarked
package io.vitrina.platform.paging;

import org.jspecify.annotations.NullMarked;
