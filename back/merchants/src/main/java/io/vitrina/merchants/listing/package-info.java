/** Long lists that are searched, sorted and scrolled freely. */
@NullMarked
package io.vitrina.merchants.listing;

import org.jspecify.annotations.NullMarked;
