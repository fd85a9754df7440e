package io.vitrina.auth.key;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;

/** The public halves of the signing keys. */
@Controller("/api/auth/v1/jwks")
@Secured(SecurityRule.IS_ANONYMOUS)
class JwksController {

    private final KeyRing ring;

    JwksController(KeyRing ring) {
        this.ring = ring;
    }

    /** A JSON Web Key Set (RFC 7517): every key whose tokens may be about. */
    @Get(produces = MediaType.APPLICATION_JSON)
    HttpResponse<Map<String, Object>> keys() {
        List<JWK> keys = ring.published().stream().<JWK>map(SigningKey::key).toList();
        return HttpResponse.ok(new JWKSet(keys).toPublicJWKSet().toJSONObject())
                .header("Cache-Control", "public, max-age=60");
    }
}
