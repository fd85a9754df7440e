package io.vitrina.training.commandline;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of the results of {@code make bench}.
 *
 * @param peer what the value is held against, where there is something
 * @param rows of data that were worked on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BenchResult(
        String name,
        double value,
        String unit,
        @Nullable String peer,
        @Nullable Double peerValue,
        String command,
        @Nullable Long rows) {}
