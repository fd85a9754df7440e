/** The rules of the house, applied by every module to its own classes. */
@NullMarked
package io.vitrina.testsupport.architecture;

import org.jspecify.annotations.NullMarked;
