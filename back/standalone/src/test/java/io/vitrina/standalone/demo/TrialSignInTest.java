package io.vitrina.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.micronaut.serde.ObjectMapper;
import io.vitrina.standalone.obstacle.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

final class TrialSignInTest {

    private static final SignIn OWNER = new SignIn("owner@example.com", "owner's password", "owner", "m1", "Merchant");
    private static final SignIn ANALYST = new SignIn("analyst@example.com", "analyst's", "analyst", "m1", "Merchant");

    @Test
    void one_of_them_who_signs_in_is_enough() throws IOException {
        try (Service service = new Service(body -> body.contains(ANALYST.email()) ? 201 : 401)) {
            assertThatCode(() -> trial().at(service.address(), List.of(OWNER, ANALYST)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void where_all_have_changed_their_passwords_it_is_enough_that_strangers_are_refused() throws IOException {
        try (Service service = new Service(body -> 401)) {
            assertThatCode(() -> trial().at(service.address(), List.of())).doesNotThrowAnyException();
        }
    }

    @Test
    void no_more_than_two_are_tried_and_no_stranger_after_them() throws IOException {
        try (Service service = new Service(body -> 401)) {
            assertThatCode(() -> trial().at(service.address(), List.of(OWNER, ANALYST, OWNER)))
                    .doesNotThrowAnyException();
            assertThat(service.asked()).isEqualTo(2);
        }
    }

    @Test
    void nobody_is_tried_after_the_first_who_signs_in() throws IOException {
        try (Service service = new Service(body -> 201)) {
            assertThatCode(() -> trial().at(service.address(), List.of(OWNER, ANALYST)))
                    .doesNotThrowAnyException();
            assertThat(service.asked()).isEqualTo(1);
        }
    }

    @Test
    void a_service_that_does_not_work_is_not_called_ready() throws IOException {
        try (Service service = new Service(body -> 503)) {
            assertThatThrownBy(() -> trial().at(service.address(), List.of(OWNER)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("503");
        }
    }

    private static TrialSignIn trial() {
        return new TrialSignIn(ObjectMapper.getDefault());
    }

    /** Answers a sign-in with the status that its body calls for. */
    private static final class Service implements AutoCloseable {

        private final HttpServer server;
        private final AtomicInteger asked = new AtomicInteger();

        private Service(ToIntFunction<String> status) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/auth/v1/sessions", exchange -> {
                asked.incrementAndGet();
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status.applyAsInt(body), -1);
                exchange.close();
            });
            server.start();
        }

        private String address() {
            return "http://localhost:" + server.getAddress().getPort();
        }

        private int asked() {
            return asked.get();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
