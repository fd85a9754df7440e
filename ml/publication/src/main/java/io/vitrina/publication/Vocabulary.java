package io.vitrina.publication;

import java.util.List;

/** The categories of cardholders that have an indicator of their own among a model's features, in order. */
public record Vocabulary(List<String> clientCategories, List<String> regions, List<String> areas) {

    /** Of models that know no categories. */
    public static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), List.of());

    public Vocabulary {
        clientCategories = List.copyOf(clientCategories);
        regions = List.copyOf(regions);
        areas = List.copyOf(areas);
    }
}
