/** Takes the bank's directory of merchants and outlets over from each new publication. */
@NullMarked
package io.vitrina.merchants.directory;

import org.jspecify.annotations.NullMarked;
