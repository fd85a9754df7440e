/** The privacy gate: pure rules that stand before every figure about others, and the only way to a {@link io.vitrina.privacy.Gated} value. */
@NullMarked
package io.vitrina.privacy;

import org.jspecify.annotations.NullMarked;
