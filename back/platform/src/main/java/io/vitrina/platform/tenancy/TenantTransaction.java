package io.vitrina.platform.tenancy;

import io.micronaut.aop.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method runs in a transaction of the named service's database role that sees the viewer's merchant's rows only. Without a viewer
 * who belongs to a merchant it is refused.
 */
@Around
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TenantTransaction {

    /** The service, which is also the name of its datasource. */
    String value();

    boolean readOnly() default false;
}
