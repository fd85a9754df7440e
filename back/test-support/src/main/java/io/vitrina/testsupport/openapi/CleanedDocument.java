package io.vitrina.testsupport.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A generated document made fit for generating clients. The generator writes what may be absent as a mixture of types with null;
 * here it is what it is: of its type, and not required. Every operation may answer with a problem, and says whether it wants a token.
 */
final class CleanedDocument {

    static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final String TOKEN = "bearerAuth";
    private static final String PROBLEM = """
            description: What went wrong (RFC 9457).
            type: object
            properties:
              type: {type: string, description: 'stable key, for example urn:vitrina:problem:not-found'}
              title: {type: string}
              status: {type: integer, format: int32}
              detail: {type: string}
              instance: {type: string}
              traceId: {type: string}
              fields:
                type: array
                items:
                  type: object
                  properties: {field: {type: string}, message: {type: string}}
                  required: [field, message]
            required: [type, title, status]
            """;

    private CleanedDocument() {}

    static String of(String generated, OpenOperations open) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(140);
        options.setSplitLines(false);
        Yaml yaml = new Yaml(options);
        Map<String, Object> document = map(clean(yaml.load(generated)));
        map(document.getOrDefault("paths", Map.of()))
                .forEach((path, operations) -> map(operations).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        addProblem(map(operation));
                        map(operation).put("security", security(open.isOpen(method, path)));
                    }
                }));
        Map<String, Object> components = new LinkedHashMap<>(map(document.getOrDefault("components", Map.of())));
        Map<String, Object> schemas = new LinkedHashMap<>(map(components.getOrDefault("schemas", Map.of())));
        schemas.put("Problem", yaml.load(PROBLEM));
        components.put("schemas", schemas);
        components.put("securitySchemes", Map.of(TOKEN, yaml.load("{type: http, scheme: bearer, bearerFormat: JWT}")));
        document.put("components", components);
        return yaml.dump(document);
    }

    private static Object clean(Object node) {
        return switch (node) {
            case Map<?, ?> map -> cleanMap(map);
            case List<?> list -> list.stream().map(CleanedDocument::clean).toList();
            default -> node;
        };
    }

    private static Map<String, Object> cleanMap(Map<?, ?> node) {
        Map<String, Object> cleaned = new LinkedHashMap<>();
        node.forEach((key, value) -> cleaned.put(String.valueOf(key), clean(value)));
        if (cleaned.get("type") instanceof List<?> types) {
            cleaned.put("type", onlyType(types));
        }
        if (cleaned.get("allOf") instanceof List<?> parts && parts.size() == 1) {
            cleaned.remove("allOf");
            cleaned.remove("type", "null");
            cleaned.putAll(map(parts.getFirst()));
        }
        if (cleaned.containsKey("enum")) {
            cleaned.remove("allowableValues");
        }
        if (cleaned.get("summary") instanceof String && cleaned.get("summary").equals(cleaned.get("description"))) {
            cleaned.remove("description");
        }
        return cleaned;
    }

    private static Object onlyType(List<?> types) {
        List<Object> real = new ArrayList<>(types);
        real.remove("null");
        if (real.size() > 1) {
            real.remove("object");
        }
        return real.size() == 1 ? real.getFirst() : real;
    }

    private static void addProblem(Map<String, Object> operation) {
        map(operation.getOrDefault("responses", new LinkedHashMap<>())).put("default", problem());
    }

    /** Lists of their own: YAML would point from each to the first where they were one. */
    private static List<Object> security(boolean open) {
        List<Object> security = new ArrayList<>();
        if (!open) {
            security.add(Map.of(TOKEN, new ArrayList<>()));
        }
        return security;
    }

    private static Map<String, Object> problem() {
        Map<String, Object> schema = Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"));
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("description", "A problem");
        response.put("content", Map.of("application/problem+json", schema));
        return response;
    }

    @SuppressWarnings("unchecked") // YAML maps of an OpenAPI document have text as keys
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
