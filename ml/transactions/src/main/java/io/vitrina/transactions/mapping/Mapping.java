package io.vitrina.transactions.mapping;

import io.vitrina.transactions.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the four tables of a data set are and how their columns are made.
 *
 * @param text the YAML it was read from; empty for files that keep to the contract already
 * @param zone where the bank's days begin and end
 */
public record Mapping(
        String text,
        ZoneId zone,
        TableMapping areas,
        TableMapping outlets,
        TableMapping cardholders,
        TableMapping transactions) {

    /** The file by which a data set brings its mapping along. */
    public static final String FILE = "mapping.yaml";

    private static final Pattern SHIPPED = Pattern.compile("[a-z0-9-]+");

    /** For files that have the contract's names, columns and units. */
    public static Mapping contract() {
        return new Mapping(
                "",
                ZoneOffset.UTC,
                TableMapping.contract("areas", "area,name,region,country,polygon"),
                TableMapping.contract("outlets", "outlet_id,merchant_id,owner_id,name,mcc,area,latitude,longitude"),
                TableMapping.contract(
                        "cardholders",
                        "card_token,birth_year,gender,residence_area,client_category,monthly_income_minor"),
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

    /**
     * The mapping that a data set brings along, or the contract.
     *
     * @param fileOrFolder the data set's folder, or its file of transactions
     */
    public static Mapping of(Path fileOrFolder) {
        Path file = Files.isRegularFile(fileOrFolder)
                ? fileOrFolder.toAbsolutePath().resolveSibling(FILE)
                : fileOrFolder.resolve(FILE);
        return Files.exists(file) ? load(file.toString()) : contract();
    }

    static Mapping parse(String name, String text) {
        Map<String, Node> tables =
                Node.root(name, text).entries("zone", "areas", "outlets", "cardholders", "transactions");
        Mapping contract = contract();
        return new Mapping(
                text,
                Node.of(tables, "zone").map(Mapping::zone).orElse(contract.zone),
                table(tables, contract.areas),
                table(tables, contract.outlets),
                table(tables, contract.cardholders),
                table(tables, contract.transactions));
    }

    private static ZoneId zone(Node node) {
        try {
            return ZoneId.of(node.text());
        } catch (DateTimeException unknown) {
            throw node.wrong("is not a time zone: " + node.text());
        }
    }

    private static TableMapping table(Map<String, Node> tables, TableMapping contract) {
        Node node = tables.get(contract.name());
        return node == null ? contract : TableMapping.read(contract, node);
    }
}
