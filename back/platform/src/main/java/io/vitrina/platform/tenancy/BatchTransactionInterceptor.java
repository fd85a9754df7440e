package io.vitrina.platform.tenancy;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Runs the method as the service's batch role. */
@Singleton
@InterceptorBean(BatchTransaction.class)
final class BatchTransactionInterceptor implements MethodInterceptor<Object, Object> {

    private final Transactions transactions;

    BatchTransactionInterceptor(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        String service = context.stringValue(BatchTransaction.class).orElseThrow();
        return transactions.overAllMerchants(service, connection -> context.proceed());
    }
}
