/** What prevents a start. */
@NullMarked
package io.vitrina.standalone.obstacle;

import org.jspecify.annotations.NullMarked;
