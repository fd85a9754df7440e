/** Asks a running service over HTTP and reads its answers. */
@NullMarked
package io.vitrina.testsupport.http;

import org.jspecify.annotations.NullMarked;
