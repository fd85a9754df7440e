package io.vitrina.standalone.isolation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One operation of one service, as its OpenAPI document has it.
 *
 * @param parameters names of the path and query parameters that can name somebody's object: those that end with "Id"
 */
record Operation(String service, String method, String path, List<String> parameters, boolean hasBody) {

    /** The name under which {@code operations.yaml} has it. */
    String key() {
        return method + " " + path;
    }

    String base() {
        return "/api/" + service + "/v1";
    }

    boolean namesAnObject() {
        return !parameters.isEmpty();
    }

    /** The address with a value for every parameter that names an object. */
    String target(Map<String, String> values) {
        String target = path;
        StringBuilder query = new StringBuilder();
        for (String parameter : parameters) {
            String value = values.get(parameter);
            if (value == null) {
                throw new IllegalArgumentException("No value is known for " + parameter + " of " + service + " " + key());
            }
            if (target.contains("{" + parameter + "}")) {
                target = target.replace("{" + parameter + "}", value);
            } else {
                query.append(query.isEmpty() ? '?' : '&').append(parameter).append('=').append(value);
            }
        }
        return base() + target + query;
    }

    @SuppressWarnings("unchecked")
    static Stream<Operation> of(String service, Map<String, Object> document) {
        Map<String, Object> paths = (Map<String, Object>) document.getOrDefault("paths", Map.of());
        return new TreeMap<>(paths)
                .entrySet().stream()
                        .flatMap(path -> ((Map<String, Object>) path.getValue())
                                .entrySet().stream()
                                        .filter(entry -> METHODS.contains(entry.getKey()))
                                        .map(entry -> of(service, document, path.getKey(), path.getValue(), entry)));
    }

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    @SuppressWarnings("unchecked")
    private static Operation of(
            String service, Map<String, Object> document, String path, Object item, Map.Entry<String, Object> method) {
        Map<String, Object> operation = (Map<String, Object>) method.getValue();
        List<String> identifiers = Stream.concat(parameters(item), parameters(operation))
                .map(parameter -> resolve(document, parameter))
                .filter(parameter -> !"header".equals(parameter.get("in")) && !"cookie".equals(parameter.get("in")))
                .map(parameter -> String.valueOf(parameter.get("name")))
                .filter(name -> name.endsWith("Id"))
                .toList();
        String base = "/api/" + service + "/v1";
        String relative = path.startsWith(base) ? path.substring(base.length()) : path;
        return new Operation(
                service, method.getKey().toUpperCase(Locale.ROOT), relative, identifiers, operation.containsKey("requestBody"));
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> parameters(@Nullable Object holder) {
        Object parameters = ((Map<String, Object>) holder).get("parameters");
        return parameters == null ? Stream.empty() : ((List<Map<String, Object>>) parameters).stream();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> resolve(Map<String, Object> document, Map<String, Object> parameter) {
        Object reference = parameter.get("$ref");
        if (reference == null) {
            return parameter;
        }
        String name = reference.toString().substring(reference.toString().lastIndexOf('/') + 1);
        Map<String, Object> components = (Map<String, Object>) document.get("components");
        return (Map<String, Object>) ((Map<String, Object>) components.get("parameters")).get(name);
    }
}
