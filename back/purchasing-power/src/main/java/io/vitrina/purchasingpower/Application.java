package io.vitrina.purchasingpower;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.vitrina.platform.start.ServiceApplication;

/** Starts the service by itself. */
@OpenAPIDefinition(info = @Info(title = "Vitrina: purchasing power", version = "v1"))
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        ServiceApplication.run("purchasing-power", arguments);
    }
}
