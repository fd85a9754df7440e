/** What tests of all modules stand on; depends on no other module. */
@NullMarked
package io.vitrina.testsupport;

import org.jspecify.annotations.NullMarked;
