package io.vitrina.merchants.contract;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.merchants.RunningMerchants;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other services read of merchants and outlets, and what not. */
class ContractViewsTest {

    private static final RunningMerchants MERCHANTS = new RunningMerchants();
    private static final String TENANT_A = "select set_config('vitrina.merchant_id', 'merchant-a', true)";
    private static final String OUTLETS = "select outlet_id from contract.outlet_v1 order by 1";
    private static final String NAMES = "select name from contract.merchant_v1 order by 1";

    @ParameterizedTest
    @ValueSource(strings = {"auth_service", "purchasing_power_service", "metrics_service"})
    void a_tenant_transaction_sees_its_merchant(String role) throws SQLException {
        assertThat(seen(role, OUTLETS, TENANT_A)).containsExactly("a-1", "a-2");
        assertThat(seen(role, NAMES, TENANT_A)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth_service", "purchasing_power_service", "metrics_service"})
    void without_a_tenant_there_is_nothing_to_see(String role) throws SQLException {
        assertThat(seen(role, OUTLETS)).isEmpty();
        assertThat(seen(role, NAMES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth", "purchasing_power", "metrics"})
    void a_batch_role_sees_all(String service) throws SQLException {
        String become = "set local role " + service + "_batch";

        assertThat(seen(service + "_service", OUTLETS, become)).containsExactly("a-1", "a-2", "b-1");
        assertThat(seen(service + "_service", NAMES, become)).hasSize(2);
    }

    @Test
    void the_views_show_the_names_that_merchants_go_by() throws SQLException {
        MERCHANTS.owner(A).patch("/merchants/" + A, "{\"displayName\": \"Café A\"}", "If-Match", "\"v1\"");

        assertThat(seen("metrics_service", NAMES, TENANT_A)).containsExactly("Café A");
    }

    @Test
    void the_tables_themselves_are_closed_to_other_services() {
        assertThatThrownBy(() -> seen("metrics_service", "select outlet_id from merchants.outlet", TENANT_A))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update contract.outlet_v1 set name = 'x' returning outlet_id",
                "delete from contract.merchant_v1 returning merchant_id"
            })
    void the_views_are_read_only(String statement) {
        assertThatThrownBy(() -> seen("metrics_service", statement, TENANT_A))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|cannot).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update merchants.outlet set bank_name = 'x' returning outlet_id",
                "delete from merchants.outlet returning outlet_id",
                "insert into merchants.merchant (merchant_id, bank_name, category_group, area, area_name, region, country)"
                        + " values ('x', 'x', 'x', 'x', 'x', 'x', 'x') returning merchant_id"
            })
    void the_service_itself_cannot_change_what_is_the_banks(String statement) {
        assertThatThrownBy(() -> seen("merchants_service", statement, TENANT_A))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_statement_that_forgets_the_merchant_changes_the_own_rows_only() throws SQLException {
        assertThat(seen(
                        "merchants_service",
                        "update merchants.outlet set version = version + 1 returning outlet_id",
                        TENANT_A))
                .containsExactlyInAnyOrder("a-1", "a-2");
    }

    private static List<String> seen(String role, String query, String... before) throws SQLException {
        try (Connection connection = MERCHANTS.database().connect(role, role);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : before) {
                statement.execute(sql);
            }
            List<String> seen = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    seen.add(rows.getString(1));
                }
            }
            connection.rollback();
            return seen;
        }
    }
}
