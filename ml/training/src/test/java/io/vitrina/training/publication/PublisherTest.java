package io.vitrina.training.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.aggregates.PublishedTable;
import io.vitrina.publication.PublishedModel;
import io.vitrina.testsupport.database.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

class PublisherTest {

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();

    private long publish(String model) {
        try (Publisher publisher = Publisher.open(SmallPublication.owner(database))) {
            Building building = publisher.begin(SmallPublication.FIGURES, "revision");
            publisher.publish(building, SmallPublication.tables(folder), List.of(model(model)));
            return building.id();
        }
    }

    private static PublishedModel model(String version) {
        return new PublishedModel(
                "purchasing-power",
                PublishedModel.Status.SERVING,
                PublishedModel.Verdict.PUBLISHED,
                version,
                "beats the baseline",
                Map.of("pinball", 1.5, "ratio", Double.NaN));
    }

    /** Rows as the superuser sees them, whom no policy binds; columns joined by a comma. */
    private List<String> rows(String query) throws SQLException {
        try (Connection connection = database.superuser()) {
            return rows(connection, query);
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }

    private List<String> tablesOf(long publication) throws SQLException {
        return rows("select relname from pg_class where relkind = 'r' and relname ~ '_p" + publication + "$'");
    }

    @Test
    void a_publication_is_current_with_all_its_rows() throws SQLException {
        long id = publish("v1");

        assertThat(rows("select publication_id from publication.current_publication"))
                .containsExactly("" + id);
        assertThat(rows(
                        "select concat_ws(',', p.status, currency, data_from, transactions, data_hash, code_revision, directory,"
                                + " m.status, version, figures ->> 'pinball')"
                                + " from publication.publication p join publication.model m using (publication_id)"))
                .containsExactly("current,EUR,2026-03-02,2,hash,revision,publications/" + id + ",serving,v1,1.5");
        assertThat(rows(
                        "select concat_ws(',', publication_id, merchant_id, sales_minor, customers) from publication.merchant_day"
                                + " order by 1"))
                .containsExactly(id + ",m1,1000,{1}", id + ",m2,2000,{1}");
        assertThat(rows("select name from publication.area")).containsExactly("Centro, old");
    }

    @Test
    void services_are_told_when_it_is_current() throws SQLException {
        publish("v1");
        try (Connection listener = database.owner();
                Statement statement = listener.createStatement()) {
            statement.execute("listen vitrina_publication");
            long id = publish("v2");
            PGNotification[] notices = listener.unwrap(PGConnection.class).getNotifications(5000);
            assertThat(notices).extracting(PGNotification::getParameter).containsExactly("" + id);
        }
    }

    @Test
    void a_merchant_sees_its_own_rows_only() throws SQLException {
        publish("v1");
        try (Connection service = database.connect("metrics_service", "metrics_service")) {
            assertThat(rows(service, "select merchant_id from publication.merchant_day"))
                    .isEmpty();
            service.setAutoCommit(false);
            rows(service, "select set_config('vitrina.merchant_id', 'm2', true)");
            assertThat(rows(service, "select merchant_id from publication.merchant_day"))
                    .containsExactly("m2");
            assertThat(rows(service, "select merchant_id from publication.outlet"))
                    .containsExactly("m2");
        }
    }

    @Test
    void every_table_with_a_merchant_has_forced_row_level_security_and_a_policy_partitions_too() throws SQLException {
        publish("v1");

        assertThat(rows("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'merchant_id'
                where c.relnamespace = 'publication'::regnamespace and c.relkind in ('r', 'p')
                  and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy where polrelid = c.oid))
                """)).isEmpty();
        assertThat(
                        rows(
                                "select relname from pg_class where relkind = 'r' and relforcerowsecurity and relname like 'merchant%'"))
                .hasSize(3);
    }

    @Test
    void nobody_but_the_owner_may_read_a_partition_past_its_table() throws SQLException {
        long id = publish("v1");
        try (Connection service = database.connect("metrics_service", "metrics_service")) {
            assertThatThrownBy(() -> rows(service, "select merchant_id from publication.merchant_day_p" + id))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_previous_publication_stays_until_it_is_replaced_twice() throws SQLException {
        long first = publish("v1");
        long second = publish("v2");
        assertThat(tablesOf(first)).hasSize(7);

        long third = publish("v3");

        assertThat(tablesOf(first)).isEmpty();
        assertThat(tablesOf(second)).hasSize(7);
        assertThat(rows("select publication_id || ' ' || status from publication.publication order by publication_id"))
                .containsExactly(second + " previous", third + " current");
        try (Publisher publisher = Publisher.open(SmallPublication.owner(database))) {
            assertThat(publisher.needed())
                    .containsOnly(
                            Map.entry("publications/" + second, List.of("v2")),
                            Map.entry("publications/" + third, List.of("v3")));
            assertThat(publisher.champion("purchasing-power")).contains("v3");
        }
    }

    @Test
    void a_failure_in_the_last_table_leaves_the_current_publication_and_the_next_run_removes_the_rest()
            throws SQLException {
        long current = publish("v1");
        long broken;
        try (Publisher publisher = Publisher.open(SmallPublication.owner(database))) {
            Building building = publisher.begin(SmallPublication.FIGURES, "revision");
            broken = building.id();
            assertThatThrownBy(() -> publisher.publish(building, SmallPublication.brokenTables(folder), List.of()))
                    .isInstanceOf(PublishingException.class);
        }
        assertThat(rows("select publication_id from publication.current_publication"))
                .containsExactly("" + current);
        assertThat(tablesOf(broken)).isNotEmpty();

        long next = publish("v2");

        assertThat(tablesOf(broken)).isEmpty();
        assertThat(rows("select publication_id from publication.current_publication"))
                .containsExactly("" + next);
        assertThat(rows("select count(*) from publication.publication")).containsExactly("2");
    }

    @Test
    void killed_in_the_middle_of_its_tables_it_leaves_the_current_publication() throws Exception {
        long current = publish("v1");
        try (Publisher publisher = Publisher.open(SmallPublication.owner(database))) {
            Building building = publisher.begin(SmallPublication.FIGURES, "revision");
            List<PublishedTable> tables = SmallPublication.tables(folder);
            Thread killer = Thread.ofVirtual().start(() -> killTheCopyInto("merchant_day_p" + building.id()));
            Path endless = folder.resolve("endless.csv");
            new ProcessBuilder("mkfifo", endless.toString()).start().waitFor();
            Thread.ofVirtual().start(() -> feed(endless, killer));
            tables.set(3, new PublishedTable("merchant_day", tables.get(3).columns(), endless, 2));
            assertThatThrownBy(() -> publisher.publish(building, tables, List.of()))
                    .isInstanceOf(PublishingException.class);
        }

        assertThat(
                        rows(
                                "select publication_id || ' ' || status from publication.publication where status <> 'building'"))
                .containsExactly(current + " current");
        assertThat(rows("select merchant_id from publication.merchant_day order by 1"))
                .containsExactly("m1", "m2");
        long next = publish("v2");
        assertThat(rows("select publication_id from publication.current_publication"))
                .containsExactly("" + next);
        assertThat(rows("select count(*) from publication.publication")).containsExactly("2");
    }

    /** Feeds rows to the copy until its connection has been killed. */
    private static void feed(Path pipe, Thread killer) {
        try (var rows = Files.newBufferedWriter(pipe)) {
            for (int outlet = 0; killer.isAlive(); outlet++) {
                rows.write("m1,2026-03-02,o" + outlet + ",pos,1000,0,1,0,{1}\n");
            }
        } catch (java.io.IOException readerGone) {
            assertThat(readerGone).hasMessageContaining("pipe");
        }
    }

    private void killTheCopyInto(String partition) {
        try {
            while (rows("select pg_terminate_backend(pid)::text from pg_stat_activity where datname = current_database()"
                            + " and query like 'copy publication." + partition + "%'")
                    .isEmpty()) {
                Thread.sleep(10);
            }
        } catch (SQLException | InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Test
    void two_publishers_do_not_work_at_a_time() {
        try (Publisher first = Publisher.open(SmallPublication.owner(database))) {
            assertThat(first.champion("purchasing-power")).isEmpty();
            assertThatThrownBy(() -> Publisher.open(SmallPublication.owner(database)))
                    .isInstanceOf(PublishingException.class)
                    .hasMessageContaining("try again");
        }
    }

    @Test
    void a_publication_without_one_of_its_tables_is_refused() {
        try (Publisher publisher = Publisher.open(SmallPublication.owner(database))) {
            Building building = publisher.begin(SmallPublication.FIGURES, "revision");
            List<PublishedTable> tables = SmallPublication.tables(folder);
            tables.removeFirst();
            assertThatThrownBy(() -> publisher.publish(building, tables, List.of()))
                    .isInstanceOf(PublishingException.class)
                    .hasMessageContaining("area");
        }
    }

    @Test
    void a_table_that_has_lost_rows_on_its_way_is_refused() throws Exception {
        long current = publish("v1");
        try (Publisher publisher = Publisher.open(SmallPublication.owner(database))) {
            Building building = publisher.begin(SmallPublication.FIGURES, "revision");
            List<PublishedTable> tables = SmallPublication.tables(folder);
            Files.writeString(tables.get(1).file(), "m1,First,restaurants,centro,Capital,Spain\n");
            assertThatThrownBy(() -> publisher.publish(building, tables, List.of()))
                    .isInstanceOf(PublishingException.class)
                    .hasMessageContaining("merchant has 1 rows in the database and 2 in its file");
        }
        assertThat(rows("select publication_id from publication.current_publication"))
                .containsExactly("" + current);
    }
}
