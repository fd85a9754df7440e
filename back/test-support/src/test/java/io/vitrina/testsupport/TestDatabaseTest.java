package io.vitrina.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.testsupport.database.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void every_role_of_an_installation_can_sign_in_and_turn_into_its_batch_role_only() throws SQLException {
        TestDatabase database = TestDatabase.fresh();

        try (Connection metrics = database.connect("metrics_service", "metrics_service");
                Statement statement = metrics.createStatement()) {
            statement.execute("set role metrics_batch");
            try (ResultSet role = statement.executeQuery("select current_user")) {
                role.next();
                assertThat(role.getString(1)).isEqualTo("metrics_batch");
            }
        }
    }

    @Test
    void two_databases_do_not_see_each_other() throws SQLException {
        TestDatabase one = TestDatabase.fresh();
        TestDatabase other = TestDatabase.fresh();

        try (Connection owner = one.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("create table metrics.only_here (id int)");
        }
        try (Connection owner = other.owner();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select to_regclass('metrics.only_here')")) {
            found.next();
            assertThat(found.getString(1)).isNull();
        }
    }
}
