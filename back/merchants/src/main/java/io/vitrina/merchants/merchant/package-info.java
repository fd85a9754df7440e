/** A merchant and the name that it goes by. */
@NullMarked
package io.vitrina.merchants.merchant;

import org.jspecify.annotations.NullMarked;
