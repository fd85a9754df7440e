package io.vitrina.platform.tokens;

import io.micronaut.security.authentication.Authentication;
import java.security.Principal;
import java.util.Objects;

/**
 * Who is asking, as the access token says. Controllers take it as a parameter.
 *
 * @param merchantId the merchant the viewer belongs to; empty for an operator of the bank
 */
public record Viewer(String userId, String merchantId, String role, String sessionId) implements Principal {

    public static final String OWNER = "owner";
    public static final String ANALYST = "analyst";
    public static final String VIEWER = "viewer";
    public static final String OPERATOR = "operator";

    public Viewer {
        Objects.requireNonNull(userId);
        Objects.requireNonNull(merchantId);
        Objects.requireNonNull(role);
        Objects.requireNonNull(sessionId);
    }

    /** The user's id. */
    @Override
    public String getName() {
        return userId;
    }

    public boolean isOperator() {
        return OPERATOR.equals(role);
    }

    /** The viewer behind an authentication that the token check has made. */
    public static Viewer of(Authentication authentication) {
        return new Viewer(
                authentication.getName(),
                text(authentication, "merchant_id"),
                authentication.getRoles().iterator().next(),
                text(authentication, "sid"));
    }

    private static String text(Authentication authentication, String claim) {
        Object value = authentication.getAttributes().get(claim);
        return value == null ? "" : value.toString();
    }
}
