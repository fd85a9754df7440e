package io.vitrina.platform.tenancy;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.security.authentication.Authentication;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Binds the transaction to the merchant of the viewer of the current request. */
@Singleton
@InterceptorBean(TenantTransaction.class)
final class TenantTransactionInterceptor implements MethodInterceptor<Object, Object> {

    private final Transactions transactions;

    TenantTransactionInterceptor(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        String service = context.stringValue(TenantTransaction.class).orElseThrow();
        boolean readOnly =
                context.booleanValue(TenantTransaction.class, "readOnly").orElse(false);
        return transactions.ofMerchant(service, merchant(), readOnly, connection -> context.proceed());
    }

    private static String merchant() {
        return ServerRequestContext.currentRequest()
                .flatMap(request -> request.getUserPrincipal(Authentication.class))
                .map(Viewer::of)
                .map(Viewer::merchantId)
                .filter(merchantId -> !merchantId.isEmpty())
                .orElseThrow(() -> new ProblemException(ProblemType.FORBIDDEN));
    }
}
