package io.vitrina.standalone.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One operation of one service, as its OpenAPI document has it.
 *
 * @param parameters names of the path and query parameters that can name somebody's object: those that end with "Id"
 * @param otherTexts names of the other parameters that could: all of the path, and those of the query that are text
 * @param bodyIds names of the fields of the body that end with "Id"
 */
record Operation(
        String service,
        String method,
        String path,
        List<String> parameters,
        List<String> otherTexts,
        List<String> bodyIds) {

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
                throw new IllegalArgumentException(
                        "No value is known for " + parameter + " of " + service + " " + key());
            }
            if (target.contains("{" + parameter + "}")) {
                target = target.replace("{" + parameter + "}", value);
            } else {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter)
                        .append('=')
                        .append(value);
            }
        }
        return base() + target + query;
    }

    static Stream<Operation> of(String service, JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry -> of(service, document, path.getKey(), path.getValue(), entry)))
                .sorted(Comparator.comparing(Operation::key));
    }

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private static Operation of(
            String service, JsonNode document, String path, JsonNode item, Map.Entry<String, JsonNode> method) {
        JsonNode operation = method.getValue();
        List<JsonNode> inTheAddress = Stream.of(item.path("parameters"), operation.path("parameters"))
                .flatMap(JsonNode::valueStream)
                .map(parameter -> resolve(document, parameter))
                .filter(parameter ->
                        IN_THE_ADDRESS.contains(parameter.path("in").asText()))
                .toList();
        String base = "/api/" + service + "/v1";
        String relative = path.startsWith(base) ? path.substring(base.length()) : path;
        return new Operation(
                service,
                method.getKey().toUpperCase(Locale.ROOT),
                relative,
                names(inTheAddress.stream()).filter(Operation::isId).toList(),
                names(inTheAddress.stream().filter(parameter -> isPathOrText(document, parameter)))
                        .filter(name -> !isId(name))
                        .toList(),
                bodyIds(document, operation));
    }

    private static Stream<String> names(Stream<JsonNode> parameters) {
        return parameters.map(parameter -> parameter.path("name").asText());
    }

    private static boolean isId(String name) {
        return name.endsWith("Id");
    }

    private static boolean isPathOrText(JsonNode document, JsonNode parameter) {
        String type = resolve(document, parameter.path("schema")).path("type").asText();
        return parameter.path("in").asText().equals("path") || !NO_TEXT.contains(type);
    }

    private static List<String> bodyIds(JsonNode document, JsonNode operation) {
        return operation
                .at("/requestBody/content")
                .valueStream()
                .map(content -> resolve(document, content.path("schema")))
                .flatMap(schema -> schema.path("properties").propertyStream())
                .map(Map.Entry::getKey)
                .filter(Operation::isId)
                .distinct()
                .toList();
    }

    private static final List<String> NO_TEXT = List.of("integer", "number", "boolean");
    private static final List<String> IN_THE_ADDRESS = List.of("path", "query");

    private static JsonNode resolve(JsonNode document, JsonNode parameter) {
        String reference = parameter.path("$ref").asText();
        return reference.isEmpty() ? parameter : document.at(reference.substring(1));
    }
}
