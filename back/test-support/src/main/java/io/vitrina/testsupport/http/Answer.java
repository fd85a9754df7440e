package io.vitrina.testsupport.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** An answer of a service. */
public record Answer(int status, String body, Map<String, List<String>> headers) {

    private static final String PROBLEMS = "urn:vitrina:problem:";

    /** The value at a path such as {@code revenue.peers.index} or {@code items.0.name}; null where there is none. */
    public @Nullable Object at(String path) {
        Object value = new Yaml().load(body);
        for (String step : path.split("\\.")) {
            value = value == null ? null : step(value, step);
        }
        return value;
    }

    /** The elements of a body that is a list. */
    public List<?> list() {
        return (List<?>) Objects.requireNonNull(new Yaml().<Object>load(body));
    }

    /** The values under one name in all elements of the list at a path. */
    public List<@Nullable Object> each(String path, String name) {
        return ((List<?>) Objects.requireNonNull(at(path), path))
                .stream().<@Nullable Object>map(element -> step(element, name)).toList();
    }

    /** The key of a problem, for example {@code not-found}. */
    public String problem() {
        String type = String.valueOf(at("type"));
        return type.startsWith(PROBLEMS) ? type.substring(PROBLEMS.length()) : "no problem: " + type;
    }

    /** The values of a header, joined; empty where there is none. */
    public String header(String name) {
        return String.join(", ", headers.getOrDefault(name, List.of()));
    }

    private static @Nullable Object step(Object value, String name) {
        return switch (value) {
            case Map<?, ?> map -> map.get(name);
            case List<?> list -> Integer.parseInt(name) < list.size() ? list.get(Integer.parseInt(name)) : null;
            default -> null;
        };
    }
}
