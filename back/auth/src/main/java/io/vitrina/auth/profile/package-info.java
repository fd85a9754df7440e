/** What somebody sees and changes about the own account. */
@NullMarked
package io.vitrina.auth.profile;

import org.jspecify.annotations.NullMarked;
