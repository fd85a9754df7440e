package io.vitrina.standalone.isolation;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.ApplicationContext;
import io.vitrina.auth.provisioning.ProvidedUser;
import io.vitrina.auth.provisioning.Provisioning;
import io.vitrina.auth.session.OpeningSession;
import io.vitrina.auth.session.SessionTokens;
import io.vitrina.auth.user.UserAccount;
import io.vitrina.auth.user.UserAccounts;
import io.vitrina.platform.tenancy.Transactions;
import io.vitrina.testsupport.tokens.TestTokens;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Somebody of every role of two merchants and the bank, signed in: what gives or takes rights asks for an account and an open session. */
final class People {

    private final Map<String, String> tokens = new HashMap<>();

    People(ApplicationContext context, List<String> merchants) {
        List<ProvidedUser> users = Stream.concat(
                        merchants.stream()
                                .flatMap(merchant ->
                                        Stream.of("owner", "analyst", "viewer").map(role -> user(merchant, role))),
                        Stream.of(user("", "operator")))
                .toList();
        context.getBean(Provisioning.class).provide(users);
        for (ProvidedUser user : users) {
            tokens.put(user.email(), token(user, signedIn(context, user)));
        }
    }

    /** The access token of the one with this role; the operator has no merchant. */
    String token(String merchant, String role) {
        return Objects.requireNonNull(tokens.get(email(role.equals("operator") ? "" : merchant, role)));
    }

    /** With the person and the session of a real sign-in, signed as all tokens of the tests are. */
    private static String token(ProvidedUser user, SessionTokens session) {
        try {
            JWTClaimsSet claims = SignedJWT.parse(session.accessToken()).getJWTClaimsSet();
            return TestTokens.shared()
                    .with(
                            user.merchantId() == null ? "" : user.merchantId(),
                            user.role(),
                            token -> token.subject(claims.getSubject()).claim("sid", claims.getClaim("sid")));
        } catch (ParseException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static ProvidedUser user(String merchant, String role) {
        return new ProvidedUser(
                email(merchant, role), "a-password-of-" + merchant, role, merchant.isEmpty() ? null : merchant, role);
    }

    private static String email(String merchant, String role) {
        return role + "@" + (merchant.isEmpty() ? "bank" : merchant) + ".example";
    }

    private static SessionTokens signedIn(ApplicationContext context, ProvidedUser user) {
        UserAccount account = context.getBean(Transactions.class)
                .overAllMerchants(
                        "auth",
                        connection -> context.getBean(UserAccounts.class)
                                .withEmail(user.email())
                                .orElseThrow());
        return context.getBean(OpeningSession.class).open(account).orElseThrow();
    }
}
