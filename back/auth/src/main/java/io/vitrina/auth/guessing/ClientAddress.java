package io.vitrina.auth.guessing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.HttpServerConfiguration;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The network address that a request comes from. A header is believed only where the installation says that a proxy sets it, with
 * {@code micronaut.server.client-address-header}: anybody can send one.
 */
@Singleton
public class ClientAddress {

    private final @Nullable String header;

    ClientAddress(HttpServerConfiguration server) {
        this.header = server.getClientAddressHeader();
    }

    public String of(HttpRequest<?> request) {
        return Optional.ofNullable(header)
                .map(name -> request.getHeaders().get(name))
                .map(ClientAddress::last)
                .filter(address -> !address.isEmpty())
                .orElseGet(() -> request.getRemoteAddress().getAddress().getHostAddress());
    }

    /** Of a list, what the nearest proxy has added to it; all before came with the request. */
    private static String last(String addresses) {
        return addresses.substring(addresses.lastIndexOf(',') + 1).strip();
    }
}
