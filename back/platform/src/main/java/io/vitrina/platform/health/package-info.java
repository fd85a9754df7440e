/** What readiness depends on. */
@NullMarked
package io.vitrina.platform.health;

import org.jspecify.annotations.NullMarked;
