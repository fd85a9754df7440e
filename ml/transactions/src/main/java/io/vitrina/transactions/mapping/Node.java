package io.vitrina.transactions.mapping;

import io.vitrina.transactions.BadInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A value of a YAML document that knows where it is, so that messages can say so. */
record Node(String path, @Nullable Object value) {

    static Node root(String name, String text) {
        try {
            LoaderOptions limits = new LoaderOptions();
            DumperOptions unused = new DumperOptions();
            return new Node(
                    name,
                    new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new Texts())
                            .load(text));
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

    /** A whole number within these bounds. */
    int number(int least, int most) {
        try {
            int number = Integer.parseInt(text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            throw wrong("is not a whole number: " + text());
        }
        throw wrong("is not between " + least + " and " + most + ": " + text());
    }

    /** One character. */
    char character() {
        if (text().length() != 1) {
            throw wrong("is not one character: " + text());
        }
        return text().charAt(0);
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

    /** Leaves every value the text that was written: 0742 is a merchant category code, and NO a country. */
    private static final class Texts extends Resolver {

        @Override
        protected void addImplicitResolvers() {}
    }

    BadInput wrong(String what) {
        return new BadInput("In the mapping, " + path + " " + what);
    }
}
