package io.vitrina.standalone.people;

import io.vitrina.auth.provisioning.ProvidedUser;
import io.vitrina.auth.provisioning.Provisioning;
import io.vitrina.standalone.demo.SignIn;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sees to it that somebody can sign in. */
@Singleton
public class People {

    private final Provisioning provisioning;

    People(Provisioning provisioning) {
        this.provisioning = provisioning;
    }

    /**
     * Makes the demonstration's users; those who exist are left as they are.
     *
     * @return those who still sign in as the demonstration says
     */
    public List<SignIn> provide(List<SignIn> signIns) {
        Set<String> asProvided = provisioning
                .provide(signIns.stream().map(People::user).toList())
                .stream()
                .map(ProvidedUser::email)
                .collect(Collectors.toSet());
        return signIns.stream().filter(who -> asProvided.contains(who.email())).toList();
    }

    /** A link by which the bank's first operator makes an account; nothing where there is an operator. */
    public Optional<String> firstOperatorLink(String address) {
        return provisioning
                .firstOperatorToken()
                .map(token ->
                        "The bank's first operator signs up once at " + address + "/invitations/accept#token=" + token);
    }

    private static ProvidedUser user(SignIn signIn) {
        String role = signIn.role().substring(0, 1).toUpperCase(Locale.ROOT)
                + signIn.role().substring(1);
        String merchant = signIn.merchantName();
        String name = merchant == null ? role : role + " of " + merchant;
        return new ProvidedUser(signIn.email(), signIn.password(), signIn.role(), signIn.merchantId(), name);
    }
}
