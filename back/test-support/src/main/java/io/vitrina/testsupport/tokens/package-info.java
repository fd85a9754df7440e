/** Access tokens as auth would issue them, and every kind of broken one. */
@NullMarked
package io.vitrina.testsupport.tokens;

import org.jspecify.annotations.NullMarked;
