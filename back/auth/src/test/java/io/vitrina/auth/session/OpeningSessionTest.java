package io.vitrina.auth.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.vitrina.auth.RunningAuth;
import io.vitrina.auth.RunningAuth.Person;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.platform.tenancy.Transactions;
import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changes between the look at an account and the session, while its password is being hashed. */
final class OpeningSessionTest {

    private static final RunningAuth AUTH = RunningAuth.shared();

    private final OpeningSession opening = AUTH.bean(OpeningSession.class);

    @Test
    void no_session_is_opened_with_a_password_that_has_been_changed_since() {
        Person owner = AUTH.owner();
        UserAccount shown = account(owner);
        AUTH.call(
                "PUT",
                "/me/password",
                Map.of("currentPassword", owner.password(), "newPassword", "another long password"),
                owner.token());

        assertThat(opening.open(shown)).isEmpty();
    }

    @Test
    void nor_for_somebody_who_may_no_longer_sign_in() {
        Person owner = AUTH.owner();
        Person viewer = AUTH.person("viewer", owner.merchantId());
        UserAccount shown = account(viewer);
        change(owner, viewer, Map.of("active", false));

        assertThat(opening.open(shown)).isEmpty();
    }

    @Test
    void a_session_has_the_role_of_now() throws ParseException {
        Person owner = AUTH.owner();
        Person viewer = AUTH.person("viewer", owner.merchantId());
        UserAccount shown = account(viewer);
        change(owner, viewer, Map.of("role", "analyst"));

        String token = opening.open(shown).orElseThrow().accessToken();

        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactly("analyst");
    }

    private static UserAccount account(Person person) {
        return AUTH.bean(Transactions.class)
                .overAllMerchants(
                        "auth",
                        connection -> AUTH.bean(UserAccounts.class)
                                .withEmail(person.email())
                                .orElseThrow());
    }

    private static void change(Person who, Person whom, Map<String, ?> change) {
        assertThat(AUTH.call("PATCH", "/users/" + whom.userId(), change, who.token(), "If-Match", "\"v1\"")
                        .status())
                .isEqualTo(200);
    }
}
