package io.vitrina.testsupport.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.testsupport.ProjectRoot;
import io.vitrina.testsupport.ServicesOfProject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** That a document says of an operation what its controller says is held in each service, where the controllers are compiled. */
final class SecurityOfOperationsTest {

    private static final Map<String, Object> BEARER = Map.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT");

    /** Where somebody has no token yet, or comes with a cookie or an invitation instead, and the keys that tokens are checked by. */
    private static final List<String> OPEN_IN_AUTH = List.of(
            "delete /api/auth/v1/sessions/current",
            "get /api/auth/v1/jwks",
            "post /api/auth/v1/invitation-acceptances",
            "post /api/auth/v1/invitation-lookups",
            "post /api/auth/v1/sessions",
            "post /api/auth/v1/sessions/renewals");

    static List<String> services() {
        return ServicesOfProject.names();
    }

    @ParameterizedTest
    @MethodSource("services")
    void an_operation_wants_a_bearer_token_or_is_open_by_name(String service) throws IOException {
        Map<String, Object> document =
                new Yaml().load(Files.readString(ProjectRoot.resolve("back/" + service + "/openapi.yaml")));

        assertThat(part(part(document, "components"), "securitySchemes")).isEqualTo(Map.of("bearerAuth", BEARER));
        Map<String, Object> securities = securities(document);
        assertThat(securities)
                .isNotEmpty()
                .allSatisfy((operation, security) ->
                        assertThat(security).isIn(List.of(), List.of(Map.of("bearerAuth", List.of()))));
        securities.values().removeIf(security -> !security.equals(List.of()));
        assertThat(securities.keySet()).containsExactlyElementsOf(service.equals("auth") ? OPEN_IN_AUTH : List.of());
    }

    private static Map<String, Object> securities(Map<String, Object> document) {
        Map<String, Object> securities = new TreeMap<>();
        part(document, "paths")
                .forEach((path, operations) -> map(operations)
                        .forEach((method, operation) -> securities.put(
                                method + " " + path, map(operation).getOrDefault("security", "nothing"))));
        return securities;
    }

    private static Map<String, Object> part(Map<String, Object> node, String name) {
        return map(node.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked") // YAML maps of an OpenAPI document have text as keys
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
