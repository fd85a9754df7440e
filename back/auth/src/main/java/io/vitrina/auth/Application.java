package io.vitrina.auth;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.vitrina.platform.start.ServiceApplication;

/** Starts the service by itself. */
@OpenAPIDefinition(info = @Info(title = "Vitrina: auth", version = "v1"))
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        ServiceApplication.run("auth", arguments);
    }
}
