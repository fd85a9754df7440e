/** An outlet, the name that it goes by and when it is open. */
@NullMarked
package io.vitrina.merchants.outlet;

import org.jspecify.annotations.NullMarked;
