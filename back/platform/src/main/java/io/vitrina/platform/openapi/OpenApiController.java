package io.vitrina.platform.openapi;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import io.vitrina.platform.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Serves the OpenAPI document of each service that runs in this process. */
@Hidden
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
final class OpenApiController {

    private final Map<String, Boolean> services;
    private final ResourceResolver resources;
    private final Map<String, byte[]> documents = new ConcurrentHashMap<>();

    OpenApiController(@Property(name = "vitrina.services") Map<String, Boolean> services, ResourceResolver resources) {
        this.services = Map.copyOf(services);
        this.resources = resources;
    }

    @Get(uri = "/{service}/v1/openapi.yaml", produces = "application/yaml")
    HttpResponse<byte[]> document(String service) {
        if (!services.getOrDefault(service, false)) {
            throw ProblemException.notFound();
        }
        return HttpResponse.ok(documents.computeIfAbsent(service, this::read)).header("Cache-Control", "no-cache");
    }

    private byte[] read(String service) {
        Optional<InputStream> found =
                resources.getResourceAsStream("classpath:openapi/vitrina-" + service + "/openapi.yaml");
        try (InputStream document = found.orElseThrow(ProblemException::notFound)) {
            return document.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
