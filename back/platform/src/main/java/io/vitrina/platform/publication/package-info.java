/** Which publication is current, who is told when that changes, and answers that stay valid as long as it does not. */
@NullMarked
package io.vitrina.platform.publication;

import org.jspecify.annotations.NullMarked;
