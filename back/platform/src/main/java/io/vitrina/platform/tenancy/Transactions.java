package io.vitrina.platform.tenancy;

import io.micronaut.context.BeanContext;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.vitrina.platform.start.Services;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Transactions of a service. What binds one to a merchant is set inside it and ends with it, so that a pooled connection never carries
 * a merchant into the next transaction.
 */
@Singleton
public class Transactions {

    private static final Argument<TransactionOperations<Connection>> OPERATIONS = Argument.of(
            (Class<TransactionOperations<Connection>>) (Class<?>) TransactionOperations.class, Connection.class);

    private static final String BOUND_TO =
            "select current_user = session_user and current_setting('vitrina.merchant_id', true) = ?";
    private static final String RUNS_AS = "select current_user = ?";

    private final BeanContext beans;

    Transactions(BeanContext beans) {
        this.beans = beans;
    }

    /** Runs work that sees this merchant's rows only. */
    public <T extends @Nullable Object> T ofMerchant(
            String service, String merchantId, boolean readOnly, Function<Connection, T> work) {
        if (merchantId.isEmpty()) {
            throw new IllegalArgumentException("A tenant transaction needs a merchant");
        }
        TransactionDefinition definition = readOnly ? TransactionDefinition.READ_ONLY : TransactionDefinition.DEFAULT;
        return operations(service).execute(definition, status -> {
            if (status.isNewTransaction()) {
                bind(status.getConnection(), merchantId);
            } else {
                expect(status.getConnection(), BOUND_TO, merchantId);
            }
            return work.apply(status.getConnection());
        });
    }

    /** Runs work over all merchants, as the service's batch role. */
    public <T extends @Nullable Object> T overAllMerchants(String service, Function<Connection, T> work) {
        String role = Services.schema(service) + "_batch";
        return operations(service).execute(TransactionDefinition.DEFAULT, status -> {
            if (status.isNewTransaction()) {
                become(status.getConnection(), role);
            } else {
                expect(status.getConnection(), RUNS_AS, role);
            }
            return work.apply(status.getConnection());
        });
    }

    private static void bind(Connection connection, String merchantId) throws SQLException {
        try (PreparedStatement setting =
                connection.prepareStatement("select set_config('vitrina.merchant_id', ?, true)")) {
            setting.setString(1, merchantId);
            setting.execute();
        }
    }

    private static void become(Connection connection, String role) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local role " + role);
        }
    }

    /** A transaction inside of another one joins it, and must not turn it into another merchant's or into one over all merchants. */
    private static void expect(Connection connection, String question, String answer) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question)) {
            query.setString(1, answer);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    throw new IllegalStateException("A transaction cannot change whose rows it sees");
                }
            }
        }
    }

    private TransactionOperations<Connection> operations(String service) {
        return beans.getBean(OPERATIONS, Qualifiers.byName(service));
    }
}
