/** Merchants and their outlets: the bank's directory, and what each merchant changes in it itself. */
@Configuration
@Requires(property = "vitrina.services.merchants", value = "true")
@NullMarked
package io.vitrina.merchants;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
