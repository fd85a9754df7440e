package io.vitrina.training.publication;

import io.vitrina.aggregates.PublishedTable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** The partitions of publications: each is filled beside its table, where nobody may read it, and then attached. */
final class Partitions {

    private static final List<String> TABLES =
            List.of("area", "merchant", "merchant_day", "merchant_hour", "outlet", "owner_part", "peer_cell");
    private static final List<String> TENANT_TABLES =
            List.of("merchant", "outlet", "merchant_day", "merchant_hour", "owner_part");

    private final Connection connection;

    Partitions(Connection connection) {
        this.connection = connection;
    }

    /** @throws PublishingException where a table is missing or not one of a publication */
    static void requireAll(List<PublishedTable> tables) {
        List<String> given = tables.stream().map(PublishedTable::name).sorted().toList();
        if (!given.equals(TABLES)) {
            throw new PublishingException("A publication consists of " + TABLES + ", not of " + given);
        }
    }

    /**
     * Fills a partition and checks that it has all rows; within the caller's transaction.
     *
     * @throws PublishingException where rows were lost
     */
    void fill(long id, PublishedTable table) throws SQLException, IOException {
        String partition = partition(table.name(), id);
        execute("create table %s (like publication.%s including all)".formatted(partition, table.name()));
        // the check spares a look at every row when the partition is attached
        execute("alter table %s alter publication_id set default %d, add check (publication_id = %d)"
                .formatted(partition, id, id));
        String copy = "copy %s (%s) from stdin (format csv)".formatted(partition, String.join(", ", table.columns()));
        try (Reader rows = Files.newBufferedReader(table.file())) {
            long copied = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
            if (copied != table.rows()) {
                throw new PublishingException("%s has %d rows in the database and %d in its file"
                        .formatted(table.name(), copied, table.rows()));
            }
        }
        execute("analyze " + partition);
        if (TENANT_TABLES.contains(table.name())) {
            execute("alter table " + partition + " enable row level security");
            execute("alter table " + partition + " force row level security");
            execute("create policy tenant on " + partition
                    + " using (merchant_id = nullif(current_setting('vitrina.merchant_id', true), ''))");
        }
    }

    /** Makes the partitions of a publication readable through their tables. */
    void attach(long id) throws SQLException {
        for (String table : TABLES) {
            execute("alter table publication.%s attach partition %s for values in (%d)"
                    .formatted(table, partition(table, id), id));
        }
    }

    /** Removes all partitions of a publication, attached or not. */
    void drop(long id) throws SQLException {
        for (String partition : existing(id)) {
            execute("drop table " + partition);
        }
    }

    private List<String> existing(long id) throws SQLException {
        List<String> partitions = new ArrayList<>();
        String query =
                "select format('publication.%I', relname) from pg_class where relnamespace = 'publication'::regnamespace"
                        + " and relkind = 'r' and relname ~ '_p" + id + "$'";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                partitions.add(rows.getString(1));
            }
        }
        return partitions;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String partition(String table, long id) {
        return "publication." + table + "_p" + id;
    }
}
