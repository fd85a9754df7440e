/** The map of the bank's areas. */
@NullMarked
package io.vitrina.purchasingpower.area;

import org.jspecify.annotations.NullMarked;
