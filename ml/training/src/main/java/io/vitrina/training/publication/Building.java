package io.vitrina.training.publication;

/** A publication that is being written and that nobody reads yet. */
public record Building(long id) {

    /** Folder of its files, below the home folder. */
    public String directory() {
        return "publications/" + id;
    }
}
