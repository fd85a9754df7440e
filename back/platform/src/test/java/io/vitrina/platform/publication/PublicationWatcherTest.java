package io.vitrina.platform.publication;

import static io.vitrina.platform.RunningPlatform.await;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.vitrina.platform.CapturedLog;
import io.vitrina.platform.RunningPlatform;
import io.vitrina.testsupport.http.Answer;
import io.vitrina.testsupport.publication.PublicationFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicationWatcherTest {

    private static final Map<String, String> BY_NOTICE =
            Map.of("vitrina.publications.watch", "true", "vitrina.publications.look-every", "1h");
    private static final Map<String, String> BY_LOOKING =
            Map.of("vitrina.publications.watch", "true", "vitrina.publications.look-every", "50ms");

    private static final String AUDIT = """
            create table contract.refused (listener text, publication bigint, reason text);
            create function contract.audit_refused_publication_v1(text, bigint, text) returns void language sql security definer
              as 'insert into contract.refused values ($1, $2, $3)';
            """;

    @Test
    void a_new_publication_is_heard_of_by_the_databases_notice() {
        try (RunningPlatform platform = RunningPlatform.with(BY_NOTICE)) {
            await("it has looked once", () -> platform.bean(Publications.class).isTakenOver("listening"));
            PublicationFixture.publish(platform.database());
            await("the first publication", () -> serves(platform, 1L));
            PublicationFixture.publish(platform.database());
            await("the second publication", () -> serves(platform, 1L, 2L));

            CurrentPublication current = platform.bean(Publications.class).current();
            assertThat(current.id()).isEqualTo(2);
            assertThat(current.currency()).isEqualTo("EUR");
            assertThat(current.dataTo()).hasToString("2026-10-31");
        }
    }

    @Test
    void a_publication_whose_notice_was_missed_is_found_by_looking() {
        try (RunningPlatform platform = RunningPlatform.with(BY_LOOKING)) {
            PublicationFixture.publish(platform.database());
            PublicationFixture.publish(platform.database());
            await("the second publication", () -> lastServed(platform) == 2);

            platform.execute("update publication.current_publication set publication_id = 1");

            await("the first one again", () -> lastServed(platform) == 1);
        }
    }

    @Test
    void one_that_is_there_at_the_start_is_taken_over_and_told_of_once() {
        try (RunningPlatform platform = RunningPlatform.with(BY_LOOKING)) {
            PublicationFixture.publish(platform.database());
            await("the publication", () -> serves(platform, 1L));
            Listening listening = platform.bean(Listening.class);
            int calls = listening.calls();

            platform.execute("notify vitrina_publication, '1'");
            platform.execute("select pg_sleep(0.3)");

            assertThat(listening.calls()).isEqualTo(calls);
        }
    }

    @Test
    void where_a_listener_fails_the_one_before_serves_and_readiness_metric_and_log_say_so() {
        try (RunningPlatform platform = RunningPlatform.with(BY_NOTICE);
                CapturedLog log = new CapturedLog()) {
            PublicationFixture.publish(platform.database());
            await("the first publication", () -> serves(platform, 1L));
            assertThat(readiness(platform).status()).isEqualTo(200);

            platform.bean(Listening.class).breaks();
            PublicationFixture.publish(platform.database());
            await(
                    "it has failed",
                    () -> !platform.bean(Publications.class).failures().isEmpty());

            assertThat(platform.bean(Listening.class).takenOver()).containsExactly(1L);
            assertThat(readiness(platform).status()).isEqualTo(503);
            assertThat(readiness(platform).body()).contains("the model of publication 2 is damaged");
            assertThat(metrics(platform))
                    .contains("vitrina_publication_taken_over{listener=\"listening\"} 0.0")
                    .contains("vitrina_publication_current 2.0")
                    .containsPattern("vitrina_publication_failures_total\\{listener=\"listening\"} [1-9]");
            assertThat(log.from(Level.ERROR)).first().asString().contains("listening cannot take publication 2 over");
            assertThat(platform.outside().get("/health/liveness").status()).isEqualTo(200);

            platform.bean(Listening.class).isRepaired();
            await("it is tried again", () -> serves(platform, 1L, 2L));
            await("ready", () -> readiness(platform).status() == 200);
            assertThat(metrics(platform)).contains("vitrina_publication_taken_over{listener=\"listening\"} 1.0");
        }
    }

    @Test
    void an_error_of_a_listener_does_not_end_the_watch() {
        try (RunningPlatform platform = RunningPlatform.with(BY_NOTICE);
                CapturedLog log = new CapturedLog()) {
            platform.bean(Listening.class).losesItsLibrary();
            PublicationFixture.publish(platform.database());
            await(
                    "it has failed",
                    () -> !platform.bean(Publications.class).failures().isEmpty());

            assertThat(readiness(platform).status()).isEqualTo(503);
            assertThat(readiness(platform).body()).contains("UnsatisfiedLinkError", "no xgboost4j");
            assertThat(metrics(platform))
                    .containsPattern("vitrina_publication_failures_total\\{listener=\"listening\"} [1-9]");
            assertThat(log.from(Level.ERROR)).first().asString().contains("listening cannot take publication 1 over");

            platform.bean(Listening.class).isRepaired();
            await("it is tried again", () -> serves(platform, 1L));
        }
    }

    @Test
    void where_the_audit_is_kept_it_says_so_too() {
        try (RunningPlatform platform = RunningPlatform.with(BY_NOTICE)) {
            platform.execute(AUDIT);
            platform.bean(Listening.class).breaks();
            PublicationFixture.publish(platform.database());
            await("it has failed", () -> platform.bean(Publications.class).failureCount("listening") > 0);

            platform.bean(Listening.class).isRepaired();
            await("it is tried again", () -> serves(platform, 1L));

            platform.execute("do $$ begin assert (select count(*) from contract.refused where listener = 'listening'"
                    + " and publication = 1 and reason = 'the model of publication 1 is damaged') > 0; end $$");
        }
    }

    @Test
    void when_the_database_cuts_the_line_the_last_publication_stays_and_the_next_is_heard_of() {
        try (RunningPlatform platform = RunningPlatform.with(BY_NOTICE);
                CapturedLog log = new CapturedLog()) {
            PublicationFixture.publish(platform.database());
            await("the first publication", () -> serves(platform, 1L));

            platform.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = 'metrics_service' and datname = current_database()");
            await("it has noticed", () -> !log.from(Level.WARN).isEmpty());
            assertThat(platform.bean(Publications.class).current().id()).isEqualTo(1);

            PublicationFixture.publish(platform.database());
            await("the second publication", () -> serves(platform, 1L, 2L));
        }
    }

    @Test
    void before_the_first_publication_a_service_is_ready_and_says_that_there_is_none() {
        try (RunningPlatform platform = RunningPlatform.with(BY_NOTICE)) {
            await("ready", () -> readiness(platform).status() == 200);

            assertThat(readiness(platform).body()).contains("\"publication\":\"none\"");
            assertThat(metrics(platform)).contains("vitrina_publication_current 0.0");
        }
    }

    private static boolean serves(RunningPlatform platform, Long... publications) {
        return platform.bean(Listening.class).takenOver().equals(List.of(publications));
    }

    private static long lastServed(RunningPlatform platform) {
        List<Long> served = platform.bean(Listening.class).takenOver();
        return served.isEmpty() ? 0 : served.getLast();
    }

    private static Answer readiness(RunningPlatform platform) {
        return platform.outside().get("/health/readiness");
    }

    private static String metrics(RunningPlatform platform) {
        return platform.outside().get("/prometheus").body();
    }
}
