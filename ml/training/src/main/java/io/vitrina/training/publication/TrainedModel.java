package io.vitrina.training.publication;

import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.ModelFolder;
import java.io.IOException;
import java.util.Map;

/** A model that can be written into a folder, to be served from there. */
public interface TrainedModel {

    /** Under which it is published. */
    String name();

    /** All of its files but manifest and card: content by path in the folder, with slashes. */
    Map<String, byte[]> files() throws IOException;

    /** All that is known of it but the hashes of its files. */
    Manifest manifest(String version);

    /** Tells people about it (Mitchell et al., 2019), in Markdown. */
    String card(Manifest manifest);

    /**
     * Opens it as a service would, has it answer the golden rows and closes it.
     *
     * @throws InvalidModelException where it must not be served
     */
    void check(ModelFolder folder) throws InvalidModelException;
}
