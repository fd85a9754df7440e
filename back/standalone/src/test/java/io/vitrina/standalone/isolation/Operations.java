package io.vitrina.standalone.isolation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vitrina.testsupport.ServicesOfProject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** All operations of all services, and what {@code operations.yaml} says about each. */
final class Operations {

    static final List<String> SERVICES = ServicesOfProject.names();
    private static final Map<String, Object> FILE = load("/operations.yaml");
    private static final String NO_IDS = "no-ids";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Operations() {}

    static Stream<Operation> all() {
        return SERVICES.stream()
                .flatMap(service ->
                        Operation.of(service, JSON.valueToTree(load("/openapi/vitrina-" + service + "/openapi.yaml"))));
    }

    /** Operations that want a token. */
    static Stream<Operation> secured() {
        return all().filter(operation ->
                !roles(operation).contains("public") && !roles(operation).contains("cookie"));
    }

    @SuppressWarnings("unchecked")
    static List<String> roles(Operation operation) {
        Object roles = said(operation).get("roles");
        return roles instanceof List<?> list ? (List<String>) list : List.of(String.valueOf(roles));
    }

    static @Nullable Object body(Operation operation) {
        return said(operation).get("body");
    }

    /** Parameters of addresses that name nobody's object. */
    @SuppressWarnings("unchecked")
    static Set<String> noIds() {
        return new TreeSet<>((List<String>) FILE.getOrDefault(NO_IDS, List.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> said(String service) {
        return (Map<String, Map<String, Object>>) FILE.getOrDefault(service, Map.of());
    }

    private static Map<String, Object> said(Operation operation) {
        Map<String, Object> said = said(operation.service()).get(operation.key());
        if (said == null) {
            throw new AssertionError(
                    "operations.yaml says nothing about " + operation.service() + " " + operation.key());
        }
        return said;
    }

    static TreeSet<String> keysInDocuments() {
        return all().map(operation -> operation.service() + " " + operation.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static TreeSet<String> keysSaid() {
        return FILE.keySet().stream()
                .filter(service -> !service.equals(NO_IDS))
                .flatMap(service -> said(service).keySet().stream().map(key -> service + " " + key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> T load(String resource) {
        try (InputStream in = Operations.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("There is no " + resource + " on the class path");
            }
            return new Yaml().load(in);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
