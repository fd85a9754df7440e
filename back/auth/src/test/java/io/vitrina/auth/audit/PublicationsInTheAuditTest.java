package io.vitrina.auth.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.auth.RunningAuth;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other services may write into the bank's audit: that a publication could not be taken over, and nothing else. */
class PublicationsInTheAuditTest {

    private static final RunningAuth AUTH = RunningAuth.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"auth_service", "merchants_service", "purchasing_power_service", "metrics_service"})
    void every_service_writes_it_once_however_often_it_tries(String role) throws SQLException {
        refuse(role, "listener of " + role, "the model is damaged");
        refuse(role, "listener of " + role, "the model is damaged");
        refuse(role, "listener of " + role, "the disk is full");

        assertThat(audit("listener of " + role))
                .containsExactly(
                        "listener of " + role + " cannot take publication 7 over: the model is damaged",
                        "listener of " + role + " cannot take publication 7 over: the disk is full");
    }

    @Test
    void a_reason_without_end_is_cut() throws SQLException {
        refuse("metrics_service", "verbose", "x".repeat(10_000));

        assertThat(audit("verbose")).singleElement().asString().hasSize(500);
    }

    @Test
    void the_audit_itself_is_closed_to_other_services() {
        assertThatThrownBy(() -> execute("metrics_service", "select * from auth.audit_event"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static void refuse(String role, String listener, String reason) throws SQLException {
        execute(role, "select contract.audit_refused_publication_v1('%s', 7, '%s')".formatted(listener, reason));
    }

    private static void execute(String role, String sql) throws SQLException {
        try (Connection connection = AUTH.database().connect(role, role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> audit(String listener) throws SQLException {
        try (Connection connection = AUTH.database().superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select detail from auth.audit_event where merchant_id = ''"
                        + " and kind = 'publication_refused' and detail like '" + listener + "%' order by event_id")) {
            List<String> details = new ArrayList<>();
            while (rows.next()) {
                details.add(rows.getString(1));
            }
            return details;
        }
    }
}
