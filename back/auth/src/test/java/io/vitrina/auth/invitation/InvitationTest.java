package io.vitrina.auth.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.auth.RunningAuth;
import io.vitrina.auth.RunningAuth.Answer;
import io.vitrina.auth.RunningAuth.Person;
import io.vitrina.auth.provisioning.Provisioning;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class InvitationTest {

    private static final RunningAuth AUTH = RunningAuth.shared();
    private static final AtomicInteger GUESTS = new AtomicInteger();
    private static final String PASSWORD = "a long enough password";

    @Test
    void who_is_invited_makes_an_account_and_signs_in() {
        Person owner = AUTH.owner();
        String email = guest();
        Answer invited = invite(owner, email, "analyst");

        Answer accepted = accept(invited.text("token"));

        assertThat(accepted.status()).isEqualTo(201);
        Answer signedIn = AUTH.signIn(email, PASSWORD);
        assertThat(signedIn.status()).isEqualTo(201);
        assertThat(AUTH.get("/users", owner.token()).items())
                .anySatisfy(
                        user -> assertThat(user).containsEntry("email", email).containsEntry("role", "analyst"));
    }

    @Test
    void an_invitation_is_accepted_once() {
        String token = invite(AUTH.owner(), guest(), "viewer").text("token");
        accept(token);

        assertThat(accept(token).status()).isEqualTo(404);
    }

    @Test
    void an_invitation_is_over_after_a_week() {
        String token = invite(AUTH.owner(), guest(), "viewer").text("token");
        AUTH.clock().move(Duration.ofDays(7));

        assertThat(accept(token).status()).isEqualTo(404);
    }

    @Test
    void an_invitation_that_was_taken_back_cannot_be_accepted_and_is_no_longer_listed() {
        Person owner = AUTH.owner();
        Answer invited = invite(owner, guest(), "viewer");
        assertThat(AUTH.get("/invitations", owner.token()).items()).hasSize(1);

        Answer revoked = AUTH.call("DELETE", "/invitations/" + invited.text("invitationId"), null, owner.token());

        assertThat(revoked.status()).isEqualTo(204);
        assertThat(accept(invited.text("token")).status()).isEqualTo(404);
        assertThat(AUTH.get("/invitations", owner.token()).items()).isEmpty();
    }

    @Test
    void the_token_is_told_once() {
        Person owner = AUTH.owner();
        invite(owner, guest(), "viewer");

        assertThat(AUTH.get("/invitations", owner.token()).items())
                .allSatisfy(open -> assertThat(open).doesNotContainKey("token"));
    }

    @Test
    void another_merchants_invitation_does_not_exist() {
        Answer invited = invite(AUTH.owner(), guest(), "viewer");
        Person stranger = AUTH.owner();

        assertThat(AUTH.call("DELETE", "/invitations/" + invited.text("invitationId"), null, stranger.token())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_owner_invites_neither_into_another_merchant_nor_into_the_bank() {
        Person owner = AUTH.owner();
        Map<String, String> elsewhere =
                Map.of("email", guest(), "role", "owner", "merchantId", RunningAuth.freshMerchant());

        assertThat(AUTH.post("/invitations", elsewhere, owner.token()).status()).isEqualTo(403);
        assertThat(invite(owner, guest(), "operator").status()).isEqualTo(403);
    }

    @Test
    void an_address_that_has_an_account_gets_no_second_one() {
        Person owner = AUTH.owner();
        String token = invite(owner, owner.email(), "viewer").text("token");

        assertThat(accept(token).problem()).isEqualTo("conflict");
    }

    @Test
    void the_banks_first_operator_comes_in_by_a_link_that_works_once() {
        RunningAuth bank = RunningAuth.fresh();
        Provisioning provisioning = bank.bean(Provisioning.class);
        String earlier = provisioning.firstOperatorToken().orElseThrow();
        String token = provisioning.firstOperatorToken().orElseThrow();
        Map<String, String> body = Map.of("token", token, "displayName", "First", "password", PASSWORD);

        assertThat(bank.post(
                                "/invitation-acceptances",
                                Map.of("token", earlier, "displayName", "First", "password", PASSWORD),
                                null)
                        .status())
                .isEqualTo(404);
        assertThat(bank.post("/invitation-acceptances", body, null).text("fields"))
                .contains("email");
        Map<String, String> named =
                Map.of("token", token, "displayName", "First", "password", PASSWORD, "email", "first@bank.example");
        assertThat(bank.post("/invitation-acceptances", named, null).status()).isEqualTo(201);

        assertThat(bank.signIn("first@bank.example", PASSWORD).status()).isEqualTo(201);
        assertThat(provisioning.firstOperatorToken()).isEqualTo(Optional.empty());
    }

    @Test
    void a_link_says_at_once_whether_it_takes_an_email_address_and_nothing_else() {
        RunningAuth bank = RunningAuth.fresh();
        String first = bank.bean(Provisioning.class).firstOperatorToken().orElseThrow();
        String invited = invite(AUTH.owner(), guest(), "viewer").text("token");

        assertThat(bank.post("/invitation-lookups", Map.of("token", first), null)
                        .body())
                .isEqualTo(Map.of("email", true));
        assertThat(AUTH.post("/invitation-lookups", Map.of("token", invited), null)
                        .body())
                .isEqualTo(Map.of("email", false));
    }

    @Test
    void a_link_that_is_over_is_answered_as_one_that_never_was() {
        String used = invite(AUTH.owner(), guest(), "viewer").text("token");
        accept(used);

        Answer over = AUTH.post("/invitation-lookups", Map.of("token", used), null);
        Answer invented = AUTH.post("/invitation-lookups", Map.of("token", "x".repeat(43)), null);

        assertThat(over.status()).isEqualTo(404);
        assertThat(over.problem()).isEqualTo(invented.problem());
        assertThat(over.text("detail")).isEqualTo(invented.text("detail"));
    }

    private static String guest() {
        return "guest-" + GUESTS.incrementAndGet() + "@example.com";
    }

    private static Answer invite(Person who, String email, String role) {
        return AUTH.post("/invitations", Map.of("email", email, "role", role), who.token());
    }

    private static Answer accept(String token) {
        return AUTH.post(
                "/invitation-acceptances", Map.of("token", token, "displayName", "Guest", "password", PASSWORD), null);
    }
}
