package io.vitrina.transactions.mapping;

import io.vitrina.transactions.BadInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A value of a YAML document that knows where it is, so that messages can say so. */
record Node(String path, @Nullable Object value) {

    static Node root(String name, String text) {
        try {
            return new Node(name, new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
        } catch (YAMLException cause) {
            throw new BadInput("The mapping " + name + " is not YAML: " + cause.getMessage(), cause);
        }
    }

    boolean isText() {
        return value != null && !(value instanceof Map) && !(value instanceof List);
    }

    String text() {
        if (!isText()) {
            throw wrong("is not a text");
        }
        return String.valueOf(value);
    }

    int number() {
        if (value instanceof Integer number) {
            return number;
        }
        throw wrong("is not a whole number");
    }

    /** The entries of an object, which may have these keys only. */
    Map<String, Node> entries(String... known) {
        Map<String, Node> entries = entries();
        entries.keySet().stream()
                .filter(key -> !List.of(known).contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw wrong("does not know " + key + ", but " + String.join(", ", known));
                });
        return entries;
    }

    Map<String, Node> entries() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("is not an object");
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        map.forEach((key, entry) -> entries.put(String.valueOf(key), new Node(path + "." + key, entry)));
        return entries;
    }

    List<Node> items() {
        if (!(value instanceof List<?> list)) {
            throw wrong("is not a list");
        }
        return list.stream().map(item -> new Node(path + "[]", item)).toList();
    }

    static Optional<Node> of(Map<String, Node> entries, String key) {
        return Optional.ofNullable(entries.get(key));
    }

    BadInput wrong(String what) {
        return new BadInput("In the mapping, " + path + " " + what);
    }
}
