package io.vitrina.standalone;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.vitrina.platform.start.InstalledServices;
import io.vitrina.platform.start.Services;
import io.vitrina.standalone.database.EmbeddedDatabase;
import io.vitrina.standalone.demo.DemoBank;
import io.vitrina.standalone.demo.DemoSignIns;
import io.vitrina.standalone.demo.SignIn;
import io.vitrina.standalone.demo.TrialSignIn;
import io.vitrina.standalone.home.HomeFolder;
import io.vitrina.standalone.home.Secrets;
import io.vitrina.standalone.people.People;
import io.vitrina.standalone.training.Training;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All of Vitrina in one process: what was started first is stopped last. */
final class Standalone implements AutoCloseable {

    private final Settings settings;
    private final Started started = Started.untilTheProcessEnds();

    /**
     * How to start.
     *
     * @param demo whether there is a generated bank with people to sign in as
     * @param front folder of the built dashboard
     */
    record Settings(InstallationOptions installation, int port, boolean demo, Path front) {

        String address() {
            return "http://localhost:" + port;
        }
    }

    private Standalone(Settings settings) {
        this.settings = settings;
    }

    /** Starts everything and returns when it can be used. */
    static Standalone start(Settings settings) {
        Standalone standalone = new Standalone(settings);
        try {
            standalone.start();
            return standalone;
        } catch (RuntimeException cause) {
            standalone.close();
            throw cause;
        }
    }

    private void start() {
        Ports.expectFree(settings.port());
        HomeFolder home = started.keep(HomeFolder.take(settings.installation().home));
        Secrets secrets = Secrets.in(home.path());
        print("Starting the database …");
        EmbeddedDatabase database = started.keep(EmbeddedDatabase.in(home, secrets));
        database.start(settings.installation().roles);
        if (settings.demo() && !database.hasPublication()) {
            Training training = started.keep(new Training(settings.installation().ml, home.path(), secrets));
            print("First start: making the transactions of a bank and training on them, about a minute …");
            new DemoBank(home).publish(training, database.url());
        }
        print("Starting the services …");
        ApplicationContext context = started.keep(context(home, secrets, database));
        context.getBean(EmbeddedServer.class).start();
        Readiness.await(settings.address(), () -> print("Waiting for the services to take the publication over …"));
        welcome(home, context);
    }

    private ApplicationContext context(HomeFolder home, Secrets secrets, EmbeddedDatabase database) {
        Map<String, Object> properties = new LinkedHashMap<>(Services.on(InstalledServices.names()));
        properties.put("micronaut.server.host", "localhost");
        properties.put("micronaut.server.port", settings.port());
        properties.put("vitrina.home", home.path().toString());
        properties.put("vitrina.front", settings.front().toString());
        properties.put("vitrina.public-address", settings.address());
        properties.put("vitrina.tokens.jwks-url", settings.address() + "/api/auth/v1/jwks");
        properties.put("vitrina.auth.key-encryption-key", secrets.secret("key_encryption_key"));
        properties.put("vitrina.gate.noise-key", secrets.secret("noise_key"));
        properties.put("vitrina.database.url", database.url());
        properties.put("vitrina.database.owner-password", secrets.secret("vitrina_owner"));
        for (String service : InstalledServices.names()) {
            properties.put(
                    "vitrina.database.passwords." + service, secrets.secret(Services.schema(service) + "_service"));
        }
        return ApplicationContext.builder().properties(properties).banner(false).start();
    }

    private void welcome(HomeFolder home, ApplicationContext context) {
        if (!settings.demo()) {
            context.getBean(People.class).firstOperatorLink(settings.address()).ifPresent(Standalone::print);
        } else {
            ObjectMapper json = context.getBean(ObjectMapper.class);
            List<SignIn> signIns = DemoSignIns.in(home, json).all();
            List<SignIn> working = context.getBean(People.class).provide(signIns);
            new TrialSignIn(json).at(settings.address(), working);
            signIns.forEach(who -> print("  %-28s %-22s %s"
                    .formatted(who.email(), working.contains(who) ? who.password() : "(changed since)", who.role())));
        }
        print("Vitrina is ready at " + settings.address());
    }

    /** Serves until the process is told to stop. */
    void serve() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        started.close();
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
