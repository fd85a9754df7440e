package io.vitrina.platform.publication;

import io.vitrina.publication.PublishedModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The publication that services read.
 *
 * @param dataFrom first day of the data
 * @param dataTo last day of the data
 * @param currency ISO 4217, of all amounts
 * @param directory folder of its files, below the home folder
 * @param models what became of each model, by its name
 */
public record CurrentPublication(
        long id,
        Instant createdAt,
        LocalDate dataFrom,
        LocalDate dataTo,
        String currency,
        String directory,
        Map<String, PublishedModel> models) {

    public CurrentPublication {
        models = Map.copyOf(models);
    }
}
