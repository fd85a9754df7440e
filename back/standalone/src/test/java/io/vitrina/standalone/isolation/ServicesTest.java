package io.vitrina.standalone.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.platform.start.InstalledServices;
import io.vitrina.platform.start.Services;
import io.vitrina.testsupport.ProjectRoot;
import io.vitrina.testsupport.ServicesOfProject;
import io.vitrina.testsupport.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A folder of {@code back} with an OpenAPI document is a service, and every place that goes through all services goes through it. */
final class ServicesTest {

    private static final List<String> SERVICES = ServicesOfProject.names();

    @Test
    void the_project_has_services() {
        assertThat(SERVICES).contains("auth", "purchasing-power");
    }

    @Test
    void the_product_runs_every_service() {
        assertThat(InstalledServices.names()).isEqualTo(SERVICES);
    }

    @Test
    void the_isolation_walk_calls_operations_of_every_service() {
        assertThat(Operations.all().map(Operation::service).distinct()).containsExactlyElementsOf(SERVICES);
    }

    @Test
    void every_service_has_its_two_roles_and_no_other_has() throws SQLException {
        List<String> roles = new ArrayList<>();
        try (Connection connection = TestDatabase.fresh().superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select rolname from pg_roles where rolname like '%\\_service' or (rolname like '%\\_batch' and rolname <> 'vitrina_batch')
                        """)) {
            while (rows.next()) {
                roles.add(rows.getString(1));
            }
        }

        assertThat(roles)
                .containsExactlyInAnyOrderElementsOf(SERVICES.stream()
                        .map(Services::schema)
                        .flatMap(schema -> Stream.of(schema + "_service", schema + "_batch"))
                        .toList());
    }

    @Test
    void every_service_is_a_module_with_types_for_the_dashboard() throws IOException {
        String modules = Files.readString(ProjectRoot.resolve("back/pom.xml"));

        assertThat(SERVICES)
                .allSatisfy(service -> assertThat(modules).contains("<module>" + service + "</module>"))
                .allSatisfy(service -> assertThat(ProjectRoot.resolve("front/src/api/generated/" + service + ".ts"))
                        .exists());
    }
}
