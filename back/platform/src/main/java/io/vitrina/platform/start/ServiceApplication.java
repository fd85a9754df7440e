package io.vitrina.platform.start;

import io.micronaut.runtime.Micronaut;
import java.util.List;

/** Starts one service by itself. */
public final class ServiceApplication {

    private ServiceApplication() {}

    /** Starts the service of this name and returns when it is listening; it stops with the process. */
    public static void run(String service, String[] arguments) {
        Micronaut.build(arguments)
                .properties(Services.on(List.of(service)))
                .banner(false)
                .start();
    }
}
