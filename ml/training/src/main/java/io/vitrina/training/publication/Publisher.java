package io.vitrina.training.publication;

import io.vitrina.aggregates.DataFigures;
import io.vitrina.aggregates.PublishedTable;
import io.vitrina.publication.PublicationSchema;
import io.vitrina.publication.PublishedModel;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes publications as the owner of the schema. Each table of a publication is a partition of its own, filled before it is attached; a
 * publication becomes current in one transaction, so that a crash at any time leaves the current one as it is and what was left behind is
 * removed by the next run. One publisher works at a time.
 */
public final class Publisher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final long LOCK = 0x7669_7472_696e_6101L;

    private final Connection connection;
    private final Partitions partitions;

    private Publisher(Connection connection) {
        this.connection = connection;
        this.partitions = new Partitions(connection);
    }

    /**
     * Connects, migrates the schema and removes what a crashed run has left.
     *
     * @throws PublishingException where the database cannot be used, or another publisher is at work
     */
    public static Publisher open(DataSource owner) {
        PublicationSchema.migrate(owner);
        try {
            Publisher publisher = new Publisher(owner.getConnection());
            boolean opened = false;
            try {
                publisher.takeLock();
                publisher.removeUnfinished();
                opened = true;
                return publisher;
            } finally {
                if (!opened) {
                    publisher.close();
                }
            }
        } catch (SQLException | IOException cause) {
            throw new PublishingException("The database cannot be used: " + cause.getMessage(), cause);
        }
    }

    /** Version of the model that serves now, or nothing. */
    public Optional<String> champion(String model) {
        return first("select version from publication.current_publication join publication.model using (publication_id)"
                + " where name = '" + model + "' and status = 'serving'");
    }

    /** Begins a publication, whose id names its files. */
    public Building begin(DataFigures figures, String codeRevision) {
        String insert = """
                insert into publication.publication (status, currency, data_from, data_to, transactions, data_hash, code_revision, directory)
                values ('building', ?, ?, ?, ?, ?, ?, '') returning publication_id""";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, figures.currency());
            statement.setObject(2, figures.from());
            statement.setObject(3, figures.to());
            statement.setLong(4, figures.transactions());
            statement.setString(5, figures.hash());
            statement.setString(6, codeRevision);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Building(row.getLong(1));
            }
        } catch (SQLException cause) {
            throw new PublishingException("A publication cannot be begun: " + cause.getMessage(), cause);
        }
    }

    /**
     * Writes the tables and makes the publication current.
     *
     * @param models what became of each model
     * @throws PublishingException where it cannot; the current publication stays
     */
    public void publish(Building building, List<PublishedTable> tables, List<PublishedModel> models) {
        Partitions.requireAll(tables);
        try {
            for (PublishedTable table : tables) {
                inTransaction(() -> partitions.fill(building.id(), table));
            }
            inTransaction(() -> {
                partitions.attach(building.id());
                makeCurrent(building, models);
            });
        } catch (SQLException | IOException cause) {
            throw new PublishingException("Not published, the current publication stays: " + cause.getMessage(), cause);
        }
        removeReplacedTwice(building);
    }

    /** The publications whose files are still needed, with the versions of their models. */
    public Map<String, List<String>> needed() {
        String query = """
                select directory, array(select version from publication.model m where m.publication_id = p.publication_id and version is not null)
                from publication.publication p where status in ('current', 'previous')""";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Map<String, List<String>> needed = new TreeMap<>();
            while (rows.next()) {
                needed.put(
                        rows.getString(1), List.of((String[]) rows.getArray(2).getArray()));
            }
            return needed;
        } catch (SQLException cause) {
            throw new PublishingException("The publications cannot be read: " + cause.getMessage(), cause);
        }
    }

    private void makeCurrent(Building building, List<PublishedModel> models) throws SQLException {
        execute("update publication.publication set status = 'previous' where status = 'current'");
        try (PreparedStatement statement = connection.prepareStatement(
                "update publication.publication set status = 'current', directory = ? where publication_id = ?")) {
            statement.setString(1, building.directory());
            statement.setLong(2, building.id());
            statement.executeUpdate();
        }
        insert(building, models);
        execute("""
                insert into publication.current_publication (publication_id) values (%d)
                on conflict (only_row) do update set publication_id = excluded.publication_id""".formatted(building.id()));
        execute("notify vitrina_publication, '" + building.id() + "'");
    }

    private void insert(Building building, List<PublishedModel> models) throws SQLException {
        String insert = """
                insert into publication.model (publication_id, name, status, verdict, version, reason, figures)
                values (?, ?, ?, ?, ?, ?, ?::jsonb)""";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (PublishedModel model : models) {
                statement.setLong(1, building.id());
                statement.setString(2, model.name());
                statement.setString(3, model.status().key());
                statement.setString(4, model.verdict().key());
                statement.setString(5, model.version());
                statement.setString(6, model.reason());
                statement.setString(7, json(model.figures()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** A figure that is no number has no place in JSON. */
    private static String json(Map<String, Double> figures) {
        return figures.entrySet().stream()
                .filter(figure -> Double.isFinite(figure.getValue()))
                .map(figure -> "\"%s\": %s".formatted(figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** What cannot be removed, since a long reader holds its tables, is left for the next run: the new publication is current all the same. */
    private void removeReplacedTwice(Building current) {
        try {
            for (long id : ids(
                    "select publication_id from publication.publication where status = 'previous' order by publication_id desc offset 1")) {
                remove(id);
            }
        } catch (SQLException | IOException cause) {
            LOG.warn(
                    "Publication {} is current; what it replaces is removed by the next run: {}",
                    current.id(),
                    cause.getMessage());
        }
    }

    private void removeUnfinished() throws SQLException, IOException {
        for (long id : ids("select publication_id from publication.publication where status = 'building'")) {
            remove(id);
        }
    }

    private void remove(long id) throws SQLException, IOException {
        inTransaction(() -> {
            // dropping waits for readers, and new readers would wait for it
            execute("set local lock_timeout = '5s'");
            partitions.drop(id);
            execute("delete from publication.publication where publication_id = " + id);
        });
    }

    private void inTransaction(Step step) throws SQLException, IOException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            step.run();
            connection.commit();
            done = true;
        } finally {
            if (!done && !connection.isClosed()) {
                connection.rollback();
            }
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    @FunctionalInterface
    private interface Step {

        void run() throws SQLException, IOException;
    }

    private List<Long> ids(String query) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private void takeLock() throws SQLException {
        if (!first("select pg_try_advisory_lock(" + LOCK + ")::text").equals(Optional.of("true"))) {
            throw new PublishingException("Another publication is being written: try again when it is done");
        }
    }

    private Optional<String> first(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        } catch (SQLException cause) {
            throw new PublishingException("The publications cannot be read: " + cause.getMessage(), cause);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException cause) {
            throw new PublishingException("The connection cannot be closed: " + cause.getMessage(), cause);
        }
    }
}
