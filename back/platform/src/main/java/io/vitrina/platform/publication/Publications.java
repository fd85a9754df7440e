package io.vitrina.platform.publication;

import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The current publication as this process knows it, and how far the listeners have come with it. */
@Singleton
public class Publications {

    private volatile boolean known;
    private volatile @Nullable CurrentPublication current;
    private final Map<String, Long> takenOver = new ConcurrentHashMap<>();
    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private final Map<String, Integer> failureCounts = new ConcurrentHashMap<>();

    /** The current publication, or nothing before the first. */
    public Optional<CurrentPublication> find() {
        return Optional.ofNullable(current);
    }

    /**
     * The current publication.
     *
     * @throws ProblemException {@code no-publication} before the first
     */
    public CurrentPublication current() {
        return find().orElseThrow(() -> new ProblemException(ProblemType.NO_PUBLICATION));
    }

    /** What went wrong with listeners that have not taken the current publication over, by their names. */
    public Map<String, String> failures() {
        return new TreeMap<>(failures);
    }

    /** Whether this listener has taken the current publication over; true where there is known to be none. */
    public boolean isTakenOver(String listener) {
        CurrentPublication publication = current;
        return known && (publication == null || takenOver.getOrDefault(listener, 0L) == publication.id());
    }

    /** How often this listener could not take a publication over since the start. */
    int failureCount(String listener) {
        return failureCounts.getOrDefault(listener, 0);
    }

    /** Says that the database has been asked and has no publication yet. */
    void noneYet() {
        known = true;
    }

    void becomes(CurrentPublication publication) {
        current = publication;
        known = true;
    }

    void takenOver(String listener, CurrentPublication publication) {
        takenOver.put(listener, publication.id());
        failures.remove(listener);
    }

    void failed(String listener, String reason) {
        failures.put(listener, reason);
        failureCounts.merge(listener, 1, Integer::sum);
    }
}
