/** What customers can spend: estimates of income and spending power, shown as distributions over many cardholders. */
@Configuration
@Requires(property = "vitrina.services.purchasing-power", value = "true")
@NullMarked
package io.vitrina.purchasingpower;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
