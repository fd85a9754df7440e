/** How a service, or several in one process, are started and configured. */
@NullMarked
package io.vitrina.platform.start;

import org.jspecify.annotations.NullMarked;
