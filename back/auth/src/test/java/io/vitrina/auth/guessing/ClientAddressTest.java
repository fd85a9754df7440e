package io.vitrina.auth.guessing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.HttpServerConfiguration;
import org.junit.jupiter.api.Test;

final class ClientAddressTest {

    @Test
    void the_header_that_the_installation_names_is_believed() {
        assertThat(behindProxy("X-Real-Ip").of(HttpRequest.GET("/").header("X-Real-Ip", "192.0.2.7")))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void of_a_list_only_what_the_nearest_proxy_added_is_believed() {
        assertThat(behindProxy("X-Forwarded-For")
                        .of(HttpRequest.GET("/").header("X-Forwarded-For", "198.51.100.1, 192.0.2.7")))
                .isEqualTo("192.0.2.7");
    }

    private static ClientAddress behindProxy(String header) {
        HttpServerConfiguration server = new HttpServerConfiguration();
        server.setClientAddressHeader(header);
        return new ClientAddress(server);
    }
}
