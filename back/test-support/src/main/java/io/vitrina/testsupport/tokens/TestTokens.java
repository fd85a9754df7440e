package io.vitrina.testsupport.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An issuer of access tokens with a key of its own, whose public half it serves over HTTP as auth does. */
public final class TestTokens {

    private static final TestTokens SHARED = new TestTokens();

    private final RSAKey key;
    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();

    public TestTokens() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test-key").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/jwks", exchange -> {
                asked.incrementAndGet();
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
        } catch (JOSEException cause) {
            throw new IllegalStateException(cause);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The issuer that all tests of a run share. */
    public static TestTokens shared() {
        return SHARED;
    }

    /** Where its public keys are: the value of {@code vitrina.tokens.jwks-url}. */
    public String jwksUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/jwks";
    }

    /** How often its keys have been asked for. */
    public int timesAsked() {
        return asked.get();
    }

    /** A valid token of a merchant's user. */
    public String of(String merchantId, String role) {
        return with(merchantId, role, UnaryOperator.identity());
    }

    /** A valid token of an operator of the bank. */
    public String ofOperator() {
        return of("", "operator");
    }

    /** A token with claims that differ from the valid ones. */
    public String with(String merchantId, String role, UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(change.apply(valid(merchantId, role)).build(), "test-key", signer(key), JWSAlgorithm.RS256);
    }

    /** Every kind of token that must be refused, by what is wrong with it. */
    public Map<String, String> broken(String merchantId, String role) {
        JWTClaimsSet claims = valid(merchantId, role).build();
        Instant now = Instant.now();
        Map<String, String> broken = new LinkedHashMap<>();
        broken.put("not a token", "garbage");
        broken.put("no signature", new PlainJWT(claims).serialize());
        broken.put(
                "HS256 with the public key as secret",
                sign(claims, "test-key", publicKeyAsSecret(), JWSAlgorithm.HS256));
        broken.put(
                "a foreign key under the known id", sign(claims, "test-key", signer(Foreign.KEY), JWSAlgorithm.RS256));
        broken.put("an unknown key id", sign(claims, "unknown", signer(Foreign.KEY), JWSAlgorithm.RS256));
        broken.put("another issuer", with(merchantId, role, builder -> builder.issuer("somebody-else")));
        broken.put("another audience", with(merchantId, role, builder -> builder.audience("something-else")));
        broken.put(
                "expired", with(merchantId, role, builder -> builder.expirationTime(Date.from(now.minusSeconds(60)))));
        broken.put(
                "not yet valid",
                with(merchantId, role, builder -> builder.notBeforeTime(Date.from(now.plusSeconds(60)))));
        broken.put("no expiry", with(merchantId, role, builder -> builder.expirationTime(null)));
        String valid = of(merchantId, role);
        broken.put("a changed signature", valid.substring(0, valid.length() - 8) + "AAAAAAAA");
        return broken;
    }

    private static JWTClaimsSet.Builder valid(String merchantId, String role) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .subject("user-" + role + "-" + merchantId)
                .claim("merchant_id", merchantId)
                .claim("roles", List.of(role))
                .claim("sid", "session-" + role + "-" + merchantId)
                .issuer("vitrina")
                .audience("vitrina-api")
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now.minusSeconds(1)))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString());
    }

    private static String sign(JWTClaimsSet claims, String keyId, JWSSigner signer, JWSAlgorithm algorithm) {
        try {
            SignedJWT token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private JWSSigner publicKeyAsSecret() {
        try {
            return new MACSigner(key.toRSAPublicKey().getEncoded());
        } catch (JOSEException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** A key that nobody has published. */
    private static final class Foreign {

        static final RSAKey KEY = generated();

        private static RSAKey generated() {
            try {
                return new RSAKeyGenerator(2048).keyID("foreign").generate();
            } catch (JOSEException cause) {
                throw new IllegalStateException(cause);
            }
        }
    }
}
