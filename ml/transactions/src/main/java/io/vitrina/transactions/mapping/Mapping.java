package io.vitrina.transactions.mapping;

import io.vitrina.transactions.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the four tables of a data set are and how their columns are made.
 *
 * @param text the YAML it was read from; empty for files that keep to the contract already
 */
public record Mapping(
        String text, TableMapping areas, TableMapping outlets, TableMapping cardholders, TableMapping transactions) {

    private static final Pattern SHIPPED = Pattern.compile("[a-z0-9-]+");

    /** For files that have the contract's names, columns and units. */
    public static Mapping contract() {
        return new Mapping(
                "",
                TableMapping.contract("areas", "area,name,region,country,polygon"),
                TableMapping.contract("outlets", "outlet_id,merchant_id,owner_id,name,mcc,area,latitude,longitude"),
                TableMapping.contract(
                        "cardholders", "card_token,birth_year,gender,residence_area,client_category,monthly_income_minor"),
                TableMapping.contract(
                        "transactions",
                        "transaction_id,timestamp,card_token,amount_minor,currency,mcc,merchant_id,outlet_id,channel"));
    }

    /**
     * Reads a mapping.
     *
     * @param nameOrPath name of one that ships with Vitrina ({@code complete-journey}), or a YAML file
     * @throws BadInput where there is none, or it is not understood
     */
    public static Mapping load(String nameOrPath) {
        try {
            if (SHIPPED.matcher(nameOrPath).matches() && !Files.exists(Path.of(nameOrPath))) {
                return parse(nameOrPath, shipped(nameOrPath));
            }
            return parse(nameOrPath, Files.readString(Path.of(nameOrPath)));
        } catch (IOException cause) {
            throw new BadInput("The mapping " + nameOrPath + " cannot be read: " + cause.getMessage(), cause);
        }
    }

    private static String shipped(String name) throws IOException {
        try (InputStream in = Mapping.class.getResourceAsStream("/mappings/" + name + ".yaml")) {
            if (in == null) {
                throw new BadInput("There is no mapping named " + name + " and no such file");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Mapping parse(String name, String text) {
        Map<String, Node> tables = Node.root(name, text).entries("areas", "outlets", "cardholders", "transactions");
        Mapping contract = contract();
        return new Mapping(
                text,
                table(tables, contract.areas),
                table(tables, contract.outlets),
                table(tables, contract.cardholders),
                table(tables, contract.transactions));
    }

    private static TableMapping table(Map<String, Node> tables, TableMapping contract) {
        Node node = tables.get(contract.name());
        return node == null ? contract : TableMapping.read(contract, node);
    }
}
