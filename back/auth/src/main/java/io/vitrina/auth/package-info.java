/** Who may sign in: sessions and their tokens, users and roles, invitations, and a record of what happened. */
@Configuration
@Requires(property = "vitrina.services.auth", value = "true")
@NullMarked
package io.vitrina.auth;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
