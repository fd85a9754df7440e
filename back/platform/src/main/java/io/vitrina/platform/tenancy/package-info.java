/** Transactions that belong to one merchant, and transactions over all merchants. */
@NullMarked
package io.vitrina.platform.tenancy;

import org.jspecify.annotations.NullMarked;
