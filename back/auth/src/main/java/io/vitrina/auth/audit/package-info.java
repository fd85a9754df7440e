/** What happened that concerns security, append only. */
@NullMarked
package io.vitrina.auth.audit;

import org.jspecify.annotations.NullMarked;
