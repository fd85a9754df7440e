package io.vitrina.platform.health;

import static io.vitrina.platform.RunningPlatform.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.platform.CapturedLog;
import io.vitrina.platform.RunningPlatform;
import io.vitrina.testsupport.database.TestDatabase;
import io.vitrina.testsupport.http.Answer;
import io.vitrina.testsupport.http.Caller;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final Map<String, ?> WATCHING =
            Map.of("vitrina.publications.watch", "true", "vitrina.publications.look-every", "50ms");

    @Test
    void without_the_database_a_service_lives_but_is_not_ready_until_it_is_back() {
        TestDatabase elsewhere = TestDatabase.fresh();
        try (RunningPlatform platform = RunningPlatform.with(WATCHING);
                CapturedLog quiet = new CapturedLog()) {
            Caller outside = platform.outside();
            await("ready", () -> outside.get("/health/readiness").status() == 200);
            assertThat(outside.get("/health/liveness").status()).isEqualTo(200);
            String database = platform.one("select current_database()");

            setConnections(elsewhere, database, false);
            assertThat(outside.get("/health/liveness").status()).isEqualTo(200);
            assertThat(outside.get("/health/readiness").status()).isEqualTo(503);

            setConnections(elsewhere, database, true);
            await("ready again", () -> outside.get("/health/readiness").status() == 200);
        }
    }

    @Test
    void readiness_says_which_schemas_are_migrated() {
        try (RunningPlatform platform = RunningPlatform.with(WATCHING)) {
            await("ready", () -> platform.outside().get("/health/readiness").status() == 200);

            assertThat(platform.outside().get("/health/readiness").at("details.publications.details.migrated.0"))
                    .isEqualTo("metrics");
        }
    }

    @Test
    void before_the_database_was_asked_for_a_publication_a_service_is_not_ready() {
        try (RunningPlatform platform = RunningPlatform.with(Map.of())) {
            assertThat(platform.outside().get("/health/readiness").status())
                    .as("nobody watches in this one")
                    .isEqualTo(503);
        }
    }

    @Test
    void metrics_are_served_as_prometheus_reads_them() {
        try (RunningPlatform platform = RunningPlatform.with(Map.of())) {
            platform.as("merchant-a").get("/viewer");
            Answer metrics = platform.outside().get("/prometheus");

            assertThat(metrics.status()).isEqualTo(200);
            assertThat(metrics.header("Content-Type")).startsWith("text/plain");
            assertThat(metrics.body())
                    .contains("http_server_requests_seconds_count")
                    .contains("jvm_memory_used_bytes")
                    .contains("hikaricp_connections");
        }
    }

    @Test
    void the_services_own_openapi_document_is_open_to_everybody_and_no_others() {
        try (RunningPlatform platform = RunningPlatform.with(Map.of())) {
            Answer document = platform.nobody().get("/openapi.yaml");

            assertThat(document.status()).isEqualTo(200);
            assertThat(document.header("Content-Type")).startsWith("application/yaml");
            assertThat(document.body()).contains("the document of a service");
            assertThat(platform.outside().get("/api/auth/v1/openapi.yaml").status())
                    .isEqualTo(404);
            assertThat(platform.outside().get("/api/..%2Fx/v1/openapi.yaml").status())
                    .isEqualTo(404);
        }
    }

    /** Opens or shuts the database, from another one on the same server. */
    private static void setConnections(TestDatabase elsewhere, String database, boolean allowed) {
        try (Connection connection = elsewhere.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("alter database %s allow_connections %s".formatted(database, allowed));
            if (!allowed) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'"
                        .formatted(database));
            }
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
