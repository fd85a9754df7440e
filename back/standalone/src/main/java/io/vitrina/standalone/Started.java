package io.vitrina.standalone;

import io.vitrina.standalone.obstacle.CannotStart;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was started: it is stopped last to first, at the end of the process at the latest. */
final class Started implements AutoCloseable {

    private final Deque<AutoCloseable> resources = new ArrayDeque<>();
    private boolean closed;

    private Started() {}

    static Started untilTheProcessEnds() {
        Started started = new Started();
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop"));
        return started;
    }

    /** Keeps something that has to be stopped; what takes long to start is kept before it does. */
    <T extends AutoCloseable> T keep(T resource) {
        synchronized (resources) {
            if (closed) {
                close(resource);
                throw new CannotStart("Stopped while starting.");
            }
            resources.push(resource);
        }
        return resource;
    }

    @Override
    public void close() {
        synchronized (resources) {
            closed = true;
            while (!resources.isEmpty()) {
                close(resources.pop());
            }
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception cause) {
            System.err.println("Not stopped cleanly: " + cause);
        }
    }
}
