/** People made without an invitation: the demonstration's, and the bank's first operator. */
@NullMarked
package io.vitrina.auth.provisioning;

import org.jspecify.annotations.NullMarked;
