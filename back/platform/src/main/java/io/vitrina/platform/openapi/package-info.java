/** Serves the OpenAPI document of each service. */
@NullMarked
package io.vitrina.platform.openapi;

import org.jspecify.annotations.NullMarked;
