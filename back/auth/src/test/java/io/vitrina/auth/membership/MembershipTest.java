package io.vitrina.auth.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.auth.RunningAuth;
import io.vitrina.auth.RunningAuth.Answer;
import io.vitrina.auth.RunningAuth.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MembershipTest {

    private static final RunningAuth AUTH = RunningAuth.shared();

    @Test
    void an_owner_sees_the_people_of_the_own_merchant_only() {
        Person owner = AUTH.owner();
        Person viewer = AUTH.person("viewer", owner.merchantId());
        AUTH.owner();

        Answer users = AUTH.get("/users", owner.token());

        assertThat(users.items())
                .extracting(user -> user.get("userId"))
                .containsExactlyInAnyOrder(owner.userId(), viewer.userId());
    }

    @Test
    void an_operator_sees_the_people_of_all_merchants_page_by_page() {
        Person operator = AUTH.person("operator", "");
        AUTH.owner();
        AUTH.owner();

        Answer first = AUTH.get("/users?limit=1", operator.token());
        Answer second = AUTH.get("/users?limit=1&cursor=" + first.text("nextCursor"), operator.token());

        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void somebody_of_another_merchant_does_not_exist() {
        Person stranger = AUTH.owner();
        Person owner = AUTH.owner();

        assertThat(AUTH.get("/users/" + stranger.userId(), owner.token()).status())
                .isEqualTo(404);
        assertThat(change(owner, stranger, Map.of("active", false), "\"v1\"").status())
                .isEqualTo(404);
    }

    @Test
    void an_owner_changes_a_role() {
        Person owner = AUTH.owner();
        Person viewer = AUTH.person("viewer", owner.merchantId());

        Answer changed = change(owner, viewer, Map.of("role", "analyst"), "\"v1\"");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).containsEntry("role", "analyst").containsEntry("active", true);
        assertThat(changed.header("etag")).isEqualTo("\"v2\"");
    }

    @Test
    void a_change_needs_the_version_it_is_based_on() {
        Person owner = AUTH.owner();
        Person viewer = AUTH.person("viewer", owner.merchantId());

        assertThat(AUTH.call("PATCH", "/users/" + viewer.userId(), Map.of("role", "analyst"), owner.token())
                        .status())
                .isEqualTo(428);
        assertThat(change(owner, viewer, Map.of("role", "analyst"), "\"v7\"").status())
                .isEqualTo(412);
    }

    @Test
    void the_last_active_owner_stays() {
        Person operator = AUTH.person("operator", "");
        Person owner = AUTH.owner();
        Person second = AUTH.person("owner", owner.merchantId());

        assertThat(change(owner, second, Map.of("role", "viewer"), "\"v1\"").status())
                .isEqualTo(200);
        assertThat(change(operator, owner, Map.of("role", "viewer"), "\"v1\"").problem())
                .isEqualTo("conflict");
        assertThat(change(operator, owner, Map.of("active", false), "\"v1\"").problem())
                .isEqualTo("conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "operator"})
    void nobody_changes_the_own_role_or_access(String role) {
        Person person = AUTH.person(role, role.equals("operator") ? "" : RunningAuth.freshMerchant());
        AUTH.person(role, person.merchantId());

        assertThat(change(person, person, Map.of("role", "viewer"), "\"v1\"").problem())
                .isEqualTo("conflict");
        assertThat(change(person, person, Map.of("active", false), "\"v1\"").problem())
                .isEqualTo("conflict");
    }

    @Test
    void of_two_owners_who_lock_each_other_out_at_once_one_stays() {
        for (int i = 0; i < 10; i++) {
            Person one = AUTH.owner();
            Person other = AUTH.person("owner", one.merchantId());

            List<Answer> answers = Stream.of(List.of(one, other), List.of(other, one))
                    .parallel()
                    .map(pair -> change(pair.getFirst(), pair.getLast(), Map.of("active", false), "\"v1\""))
                    .toList();

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 401);
        }
    }

    @Test
    void what_somebody_has_invited_with_ends_with_the_rights_to_invite() {
        Person operator = AUTH.person("operator", "");
        Person owner = AUTH.owner();
        AUTH.person("owner", owner.merchantId());
        String back = "back-door@" + owner.merchantId() + ".example";
        Answer invited = AUTH.post("/invitations", Map.of("email", back, "role", "owner"), owner.token());

        change(operator, owner, Map.of("role", "viewer"), "\"v1\"");

        Map<String, String> acceptance = Map.of(
                "token", invited.text("token"), "displayName", "Accomplice", "password", "a long enough password");
        assertThat(AUTH.post("/invitation-acceptances", acceptance, null).status())
                .isEqualTo(404);
    }

    @Test
    void nobody_becomes_an_operator_of_the_bank() {
        Person owner = AUTH.owner();
        Person viewer = AUTH.person("viewer", owner.merchantId());

        assertThat(change(owner, viewer, Map.of("role", "operator"), "\"v1\"").status())
                .isEqualTo(400);
    }

    @Test
    void analysts_and_viewers_do_not_see_accounts() {
        String merchant = AUTH.owner().merchantId();

        assertThat(AUTH.get("/users", AUTH.person("analyst", merchant).token()).status())
                .isEqualTo(403);
        assertThat(AUTH.get("/users", AUTH.person("viewer", merchant).token()).status())
                .isEqualTo(403);
    }

    private static Answer change(Person who, Person whom, Map<String, ?> change, String version) {
        return AUTH.call("PATCH", "/users/" + whom.userId(), change, who.token(), "If-Match", version);
    }
}
