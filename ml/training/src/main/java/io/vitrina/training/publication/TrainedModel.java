package io.vitrina.training.publication;

import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Manifest.Decision;
import io.vitrina.publication.ModelFolder;
import java.io.IOException;
import java.nio.file.Path;

/** A model that can be written into a folder, to be served from there. */
public interface TrainedModel {

    /** Under which it is published. */
    String name();

    /** Writes all of its files but manifest and card into an empty folder. */
    void write(Path folder) throws IOException;

    /**
     * All that is known of it but the hashes of its files.
     *
     * @param decision whether it serves, and why
     */
    Manifest manifest(String version, Decision decision);

    /** Tells people about it (Mitchell et al., 2019), in Markdown. */
    String card(Manifest manifest);

    /**
     * Opens it as a service would, has it answer the golden rows and closes it.
     *
     * @throws InvalidModelException where it must not be served
     */
    void check(ModelFolder folder) throws InvalidModelException;
}
