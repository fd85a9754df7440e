package io.vitrina.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.vitrina.platform.CapturedLog;
import io.vitrina.platform.RunningPlatform;
import io.vitrina.platform.start.Services;
import io.vitrina.testsupport.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void a_service_finds_its_schema_and_the_publications_when_it_starts() {
        try (RunningPlatform platform = RunningPlatform.with(Map.of())) {
            assertThat(platform.bean(Migrations.class).migrated()).containsExactly("metrics");
            assertThat(platform.one("select to_regclass('metrics.note') is not null"
                            + " and to_regclass('publication.merchant_day') is not null"))
                    .isEqualTo("t");
        }
    }

    @Test
    void tables_belong_to_the_owner_and_a_service_cannot_change_them() throws SQLException {
        try (RunningPlatform platform = RunningPlatform.with(Map.of());
                Connection service = platform.database().connect("metrics_service", "metrics_service");
                Statement statement = service.createStatement()) {
            assertThat(platform.one("select tableowner from pg_tables where tablename = 'note'"))
                    .isEqualTo("vitrina_owner");
            assertThatThrownBy(() -> statement.execute("alter table metrics.note disable row level security"))
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> statement.execute("create table metrics.mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void copies_that_start_at_the_same_time_wait_for_each_other() throws Exception {
        TestDatabase database = TestDatabase.fresh();
        Callable<Boolean> start = () -> {
            try (ApplicationContext context = start("metrics", database)) {
                return context.getBean(Migrations.class).migrated().contains("metrics");
            }
        };

        try (ExecutorService copies = Executors.newFixedThreadPool(3)) {
            assertThat(copies.invokeAll(Collections.nCopies(3, start)).stream().map(Future::resultNow))
                    .containsOnly(true);
        }
    }

    @Test
    void a_migration_that_fails_stops_the_start_and_leaves_nothing_half_done() throws SQLException {
        TestDatabase database = TestDatabase.fresh();

        try (CapturedLog quiet = new CapturedLog()) {
            assertThatThrownBy(() -> start("auth", database)).hasStackTraceContaining("V1__broken.sql");
        }
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select * from auth.half_done"))
                    .hasMessageContaining("does not exist");
        }
    }

    private static ApplicationContext start(String service, TestDatabase database) {
        Map<String, Object> properties = new HashMap<>(Services.on(List.of(service)));
        properties.putAll(database.properties());
        properties.put("vitrina.publications.watch", "false");
        ApplicationContext context = ApplicationContext.builder()
                .properties(properties)
                .banner(false)
                .start();
        context.getBean(javax.sql.DataSource.class);
        return context;
    }
}
