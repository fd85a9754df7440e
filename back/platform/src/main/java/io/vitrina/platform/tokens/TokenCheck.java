package io.vitrina.platform.tokens;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import io.vitrina.platform.problem.Unidentified;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Turns a bearer token into an authentication. */
@Singleton
@Requires(property = "vitrina.tokens.jwks-url")
final class TokenCheck implements TokenValidator<HttpRequest<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(TokenCheck.class);
    private static final int TIMEOUT_MILLIS = 3_000;
    private static final int LARGEST_ANSWER = 50_000;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final AccessTokens tokens;
    private final Scheduler scheduler;

    TokenCheck(TokenSettings settings, Clock clock, @Named(TaskExecutors.BLOCKING) ExecutorService executor)
            throws MalformedURLException {
        URL address = URI.create(settings.jwksUrl()).toURL();
        DefaultResourceRetriever http = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_ANSWER);
        tokens = new AccessTokens(
                new KeysOfAuth(() -> keys(http, address), clock), settings.issuer(), settings.audience());
        scheduler = Schedulers.fromExecutorService(executor);
    }

    @Override
    public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
        return Mono.fromCallable(() -> authentication(token, request))
                .subscribeOn(scheduler)
                .flatMap(Mono::justOrEmpty);
    }

    private Optional<Authentication> authentication(String token, @Nullable HttpRequest<?> request) {
        try {
            return tokens.check(token).map(TokenCheck::authentication);
        } catch (KeysUnavailable cause) {
            LOG.warn("A token cannot be checked: {}", cause.getMessage());
            if (request != null) {
                Unidentified.because(request, ProblemException.retryAfter(ProblemType.OVERLOADED, RETRY_AFTER));
            }
            return Optional.empty();
        }
    }

    private static JWKSet keys(DefaultResourceRetriever http, URL address) throws IOException {
        try {
            return JWKSet.parse(http.retrieveResource(address).getContent());
        } catch (ParseException unreadable) {
            throw new IOException("The keys at " + address + " cannot be read", unreadable);
        }
    }

    private static Authentication authentication(JWTClaimsSet claims) {
        return Authentication.build(
                claims.getSubject(),
                roles(claims),
                Map.of("merchant_id", claims.getClaim("merchant_id"), "sid", claims.getClaim("sid")));
    }

    private static List<String> roles(JWTClaimsSet claims) {
        try {
            return claims.getStringListClaim("roles");
        } catch (ParseException notAList) {
            return List.of();
        }
    }
}
