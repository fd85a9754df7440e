/** How the business stands: key figures, their course and their peers, from the current publication. */
@Configuration
@Requires(property = "vitrina.services.metrics", value = "true")
@NullMarked
package io.vitrina.metrics;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
