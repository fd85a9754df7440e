package io.vitrina.metrics;

import io.vitrina.platform.service.ServiceApplication;

/** Starts the service by itself. */
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        ServiceApplication.run("metrics", arguments);
    }
}
