package io.vitrina.standalone.demo;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.vitrina.standalone.demo.DemoBank.DemoMerchant;
import io.vitrina.standalone.home.HomeFolder;
import io.vitrina.standalone.home.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The demonstration's sign-ins, kept in {@code demo-sign-ins.json} of the home folder, readable by its user only. */
public final class DemoSignIns {

    private static final String FILE = "demo-sign-ins.json";
    private static final List<String> MERCHANT_ROLES = List.of("owner", "analyst", "viewer");

    private final Path file;
    private final ObjectMapper json;

    private DemoSignIns(Path file, ObjectMapper json) {
        this.file = file;
        this.json = json;
    }

    public static DemoSignIns in(HomeFolder home, ObjectMapper json) {
        return new DemoSignIns(home.resolve(FILE), json);
    }

    /** The sign-ins; at the first start with new random passwords. */
    public List<SignIn> all() {
        try {
            if (!Files.exists(file)) {
                Secrets.write(file, json.writeValueAsString(fresh()));
            }
            return json.readValue(Files.readString(file), Argument.listOf(SignIn.class));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<SignIn> fresh() {
        Stream<SignIn> merchants = DemoBank.MERCHANTS.stream()
                .flatMap(merchant -> MERCHANT_ROLES.stream().map(role -> of(merchant, role)));
        SignIn operator = new SignIn("operator@bank.example", password(), "operator", null, null);
        return Stream.concat(merchants, Stream.of(operator)).toList();
    }

    private static SignIn of(DemoMerchant merchant, String role) {
        String email = role + "@" + merchant.merchantId() + ".example";
        return new SignIn(email, password(), role, merchant.merchantId(), merchant.name());
    }

    private static String password() {
        return Secrets.random().substring(0, 20);
    }
}
