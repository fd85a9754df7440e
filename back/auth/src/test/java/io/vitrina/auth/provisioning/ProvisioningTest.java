package io.vitrina.auth.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.auth.RunningAuth;
import io.vitrina.auth.RunningAuth.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProvisioningTest {

    private static final RunningAuth AUTH = RunningAuth.shared();

    @Test
    void who_is_there_already_is_left_as_they_are_and_still_signs_in() {
        Person owner = AUTH.owner();

        assertThat(provided(owner)).extracting(ProvidedUser::email).containsExactly(owner.email());
        assertThat(AUTH.signIn(owner.email(), owner.password()).status()).isEqualTo(201);
    }

    @Test
    void who_has_changed_the_password_since_no_longer_signs_in_as_provided() {
        Person owner = AUTH.owner();
        Person other = AUTH.owner();
        AUTH.call(
                "PUT",
                "/me/password",
                Map.of("currentPassword", owner.password(), "newPassword", "another long password"),
                owner.token());

        assertThat(provided(owner, other)).extracting(ProvidedUser::email).containsExactly(other.email());
        assertThat(AUTH.signIn(owner.email(), "another long password").status()).isEqualTo(201);
    }

    private static List<ProvidedUser> provided(Person... people) {
        return AUTH.bean(Provisioning.class)
                .provide(List.of(people).stream()
                        .map(of -> new ProvidedUser(of.email(), of.password(), of.role(), of.merchantId(), "Person"))
                        .toList());
    }
}
