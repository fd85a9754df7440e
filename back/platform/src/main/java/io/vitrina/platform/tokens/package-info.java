/** Who is asking: checking access tokens and handing the viewer to controllers. */
@NullMarked
package io.vitrina.platform.tokens;

import org.jspecify.annotations.NullMarked;
