/** Amounts of money and figures that the privacy gate holds back. */
@NullMarked
package io.vitrina.platform.money;

import org.jspecify.annotations.NullMarked;
