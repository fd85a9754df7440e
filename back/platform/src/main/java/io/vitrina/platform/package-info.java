/** What every service stands on; nothing in here knows a feature. */
@NullMarked
package io.vitrina.platform;

import org.jspecify.annotations.NullMarked;
