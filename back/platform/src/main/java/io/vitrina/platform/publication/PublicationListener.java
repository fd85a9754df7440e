package io.vitrina.platform.publication;

/** Takes a new publication over: reads the bank's directory, loads a model, scores. */
public interface PublicationListener {

    /** What readiness and metrics call it, for example {@code purchasing-power}. */
    String name();

    /**
     * Called off the request threads, one listener after the other, once for each publication and again, after a pause, where it throws.
     * Must be idempotent: a restart calls it again with the same publication.
     */
    void onPublication(CurrentPublication publication);
}
