package io.vitrina.standalone.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.testsupport.tokens.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every operation of every OpenAPI document; a new operation takes part as soon as {@code operations.yaml} says who may call it. */
final class EveryOperationTest {

    private static final List<String> ROLES = List.of("owner", "analyst", "viewer", "operator");
    private static final RunningServices SERVICES = RunningServices.shared();
    private static final TestTokens TOKENS = TestTokens.shared();

    static Stream<Operation> secured() {
        return Operations.secured();
    }

    static Stream<Operation> namingAnObject() {
        return Operations.secured().filter(Operation::namesAnObject);
    }

    static Stream<Operation> namingAnObjectInTheBody() {
        return Operations.secured().filter(operation -> !operation.bodyIds().isEmpty());
    }

    static Stream<Operation> readingWithoutAnId() {
        return Operations.secured()
                .filter(operation -> operation.method().equals("GET") && !operation.namesAnObject())
                .filter(operation -> !operation.key().equals("GET /me"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readingWithoutAnId")
    void what_a_merchant_reads_is_its_own_and_holds_nothing_of_another(Operation operation) {
        for (String role : merchantRoles(operation)) {
            Answer ofA = SERVICES.call(operation, Map.of(), SERVICES.token(RunningServices.A, role));
            Answer ofB = SERVICES.call(operation, Map.of(), SERVICES.token(RunningServices.B, role));

            assertThat(ofA.status()).as(ofA.body()).isEqualTo(200);
            assertThat(ofB.status()).as(ofB.body()).isEqualTo(200);
            assertThat(ofA.body()).doesNotContain(SERVICES.marksOf(RunningServices.B));
            assertThat(ofB.body()).doesNotContain(SERVICES.marksOf(RunningServices.A));
        }
    }

    @Test
    void the_role_matrix_says_something_about_every_operation_and_about_no_other() {
        assertThat(Operations.keysSaid()).isEqualTo(Operations.keysInDocuments());
    }

    @Test
    void whatever_an_address_names_is_called_an_id_or_declared_to_be_none() {
        assertThat(Operations.all()
                        .flatMap(operation -> operation.otherTexts().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(Operations.noIds());
    }

    @Test
    void there_is_an_operation_that_names_a_merchant_in_its_body() {
        assertThat(namingAnObjectInTheBody()).extracting(Operation::key).contains("POST /invitations");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namingAnObjectInTheBody")
    void nobody_reaches_another_merchants_object_through_the_body(Operation operation) {
        for (String role : merchantRoles(operation)) {
            String token = SERVICES.token(RunningServices.A, role);
            Answer foreign = SERVICES.callNaming(operation, SERVICES.ids(RunningServices.B), token);
            Answer unknown = SERVICES.callNaming(operation, invented(), token);
            Answer own = SERVICES.callNaming(operation, SERVICES.ids(RunningServices.A), token);

            assertThat(foreign.status())
                    .as("%s as %s: %s", operation.key(), role, foreign.body())
                    .isIn(403, 404);
            assertThat(foreign.problem()).isEqualTo(unknown.problem());
            assertThat(own.status())
                    .as("%s as %s: %s", operation.key(), role, own.body())
                    .isNotIn(401, 403, 404, 500);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namingAnObject")
    void another_merchants_object_is_answered_as_one_that_does_not_exist(Operation operation) {
        for (String role : merchantRoles(operation)) {
            String token = SERVICES.token(RunningServices.A, role);
            Answer foreign = SERVICES.call(operation, SERVICES.ids(RunningServices.B), token);
            Answer invented = SERVICES.call(operation, invented(), token);

            assertThat(foreign.status())
                    .as("%s as %s: %s", operation.key(), role, foreign.body())
                    .isEqualTo(404);
            assertThat(foreign.problem()).isEqualTo(invented.problem());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namingAnObject")
    void ones_own_object_is_found(Operation operation) {
        for (String role : merchantRoles(operation)) {
            Answer own =
                    SERVICES.call(operation, SERVICES.ids(RunningServices.A), SERVICES.token(RunningServices.A, role));

            assertThat(own.status())
                    .as("%s as %s: %s", operation.key(), role, own.body())
                    .isNotIn(401, 403, 404, 500);
            if (operation.method().equals("DELETE")) {
                return;
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("secured")
    void only_the_roles_of_the_matrix_may_call_it(Operation operation) {
        for (String role : ROLES) {
            Answer answer = SERVICES.call(operation, invented(), SERVICES.token(RunningServices.A, role));
            boolean allowed = Operations.roles(operation).contains(role);

            assertThat(answer.status() == 403)
                    .as("%s as %s was answered %d %s", operation.key(), role, answer.status(), answer.body())
                    .isEqualTo(!allowed);
            assertThat(answer.status()).isNotIn(401, 500);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("secured")
    void a_missing_or_broken_token_is_refused(Operation operation) {
        assertThat(SERVICES.call(operation, invented(), null).status())
                .as("no token")
                .isEqualTo(401);
        String role = Operations.roles(operation).getFirst();
        BROKEN.computeIfAbsent(role, EveryOperationTest::broken)
                .forEach((wrong, token) -> assertThat(
                                SERVICES.call(operation, invented(), token).status())
                        .as("%s with a token with: %s", operation.key(), wrong)
                        .isEqualTo(401));
    }

    private static final Map<String, Map<String, String>> BROKEN = new HashMap<>();

    private static Map<String, String> broken(String role) {
        return TOKENS.broken(role.equals("operator") ? "" : RunningServices.A, role);
    }

    private static List<String> merchantRoles(Operation operation) {
        return Operations.roles(operation).stream()
                .filter(role -> !role.equals("operator"))
                .toList();
    }

    private static Map<String, String> invented() {
        String id = UUID.randomUUID().toString();
        return Map.of("merchantId", "m-" + id, "outletId", "o-" + id, "userId", id, "invitationId", id);
    }
}
