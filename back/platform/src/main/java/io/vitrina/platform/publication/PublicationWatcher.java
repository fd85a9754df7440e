package io.vitrina.platform.publication;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.ApplicationStartupEvent;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns of new publications: waits for the database's notice, and looks every few seconds in case one was missed. Keeps the last
 * publication while the database is away.
 */
@Context
@Requires(property = "vitrina.publications.watch", notEquals = "false")
final class PublicationWatcher implements ApplicationEventListener<ApplicationStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationWatcher.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final DataSource database;
    private final Publications publications;
    private final List<PublicationListener> listeners;
    private final int lookEveryMillis;
    private @Nullable Thread thread;

    PublicationWatcher(
            List<DataSource> databases,
            Publications publications,
            List<PublicationListener> listeners,
            @Value("${vitrina.publications.look-every:5s}") Duration lookEvery) {
        // a connection of its own, outside of any transaction
        this.database = DelegatingDataSource.unwrapDataSource(databases.getFirst());
        this.publications = publications;
        this.listeners = List.copyOf(listeners);
        this.lookEveryMillis = (int) lookEvery.toMillis();
    }

    @Override
    public void onApplicationEvent(ApplicationStartupEvent started) {
        thread = Thread.ofPlatform().daemon().name("publication-watcher").start(this::watch);
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void watch() {
        int failures = 0;
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = database.getConnection()) {
                listen(connection);
                while (!Thread.currentThread().isInterrupted()) {
                    boolean settled = look(connection);
                    failures = settled ? 0 : failures + 1;
                    connection.unwrap(PGConnection.class).getNotifications(settled ? lookEveryMillis : pause(failures));
                }
            } catch (SQLException away) {
                failures++;
                LOG.warn("Publications cannot be watched: {}", away.getMessage());
                sleep(pause(failures));
            } catch (RuntimeException | Error broken) {
                failures++;
                LOG.error("Publications cannot be watched", broken);
                sleep(pause(failures));
            }
        }
    }

    private static void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen vitrina_publication");
        }
    }

    /** Looks at what is current and tells the listeners that do not have it yet; whether all of them have it now. */
    private boolean look(Connection connection) throws SQLException {
        Optional<CurrentPublication> found = PublicationRow.read(connection);
        if (found.isEmpty()) {
            publications.noneYet();
            return true;
        }
        publications.becomes(found.get());
        boolean settled = true;
        for (PublicationListener listener : listeners) {
            settled &= publications.isTakenOver(listener.name()) || tell(connection, listener, found.get());
        }
        return settled;
    }

    private boolean tell(Connection connection, PublicationListener listener, CurrentPublication publication)
            throws SQLException {
        try {
            listener.onPublication(publication);
            publications.takenOver(listener.name(), publication);
            LOG.info("{} has taken publication {} over", listener.name(), publication.id());
            return true;
        } catch (RuntimeException | Error cause) {
            // errors too: a native library that is missing or a model too large for the heap must not end the watch
            publications.failed(listener.name(), reason(cause));
            LOG.error(
                    "{} cannot take publication {} over; the one before keeps serving",
                    listener.name(),
                    publication.id(),
                    cause);
            PublicationAudit.refused(connection, listener.name(), publication.id(), reason(cause));
            return false;
        }
    }

    /** The message of an error alone is often only the name of a class. */
    private static String reason(Throwable cause) {
        return cause instanceof Error || cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private static int pause(int failures) {
        return (int) Math.min(LONGEST_PAUSE.toMillis(), 1_000L << Math.min(failures, 6));
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
