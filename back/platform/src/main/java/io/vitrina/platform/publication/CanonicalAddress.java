package io.vitrina.platform.publication;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of a request with the parameters that its controller takes, in one order: what it ignores makes no other question. */
final class CanonicalAddress {

    private CanonicalAddress() {}

    static String of(HttpRequest<?> request) {
        Predicate<String> taken =
                taken(request).<Predicate<String>>map(names -> names::contains).orElse(name -> true);
        return request.getParameters().asMap().entrySet().stream()
                .filter(parameter -> taken.test(parameter.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encode(parameter.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&", request.getPath() + "?", ""));
    }

    /** Names of the parameters of the controller's method; nothing outside of a server. */
    private static Optional<Set<String>> taken(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(MethodBasedRouteMatch.class::isInstance)
                .map(route -> Stream.of(((MethodBasedRouteMatch<?, ?>) route).getArguments())
                        .map(CanonicalAddress::name)
                        .collect(Collectors.toSet()));
    }

    private static String name(Argument<?> argument) {
        return argument.getAnnotationMetadata()
                .stringValue(Bindable.class)
                .filter(name -> !name.isEmpty())
                .orElse(argument.getName());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
