package io.vitrina.platform.tenancy;

import io.micronaut.aop.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method runs in a transaction in which the service has turned into its batch role: it sees the rows of all merchants that the
 * batch role's policies name. For work after a publication and for the bank's operators, never for a merchant's request.
 */
@Around
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface BatchTransaction {

    /** The service, which is also the name of its datasource. */
    String value();
}
