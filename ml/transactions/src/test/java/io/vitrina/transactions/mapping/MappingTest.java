package io.vitrina.transactions.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.testsupport.ProjectRoot;
import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.Cardholder;
import io.vitrina.transactions.Rejections;
import io.vitrina.transactions.Transaction;
import io.vitrina.transactions.TransactionData;
import io.vitrina.transactions.reading.TransactionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MappingTest {

    private static final String FOREIGN = """
            zone: Europe/Madrid
            transactions:
              file: movements
              delimiter: ";"
              columns:
                transaction_id: { join: [ticket, line], with: "-" }
                timestamp: { column: when, format: "dd/MM/yyyy HH:mm", zone: Europe/Madrid }
                card_token: client
                amount_minor: { column: amount, decimals: 2 }
                currency: { constant: EUR }
                mcc: { column: product, lookup: { file: products, key: id, column: family }, values: { food: "5411" }, otherwise: "5999" }
                merchant_id: { column: shop, prefix: "shop-" }
                outlet_id: { column: shop, prefix: "shop-" }
                channel: { constant: pos }
            outlets:
              file: movements
              delimiter: ";"
              distinct: outlet_id
              columns:
                outlet_id: { column: shop, prefix: "shop-" }
                merchant_id: { column: shop, prefix: "shop-" }
                owner_id: { column: shop, prefix: "shop-" }
                name: { column: shop, prefix: "Shop " }
                mcc: { constant: "5411" }
                area: { constant: all }
                latitude: { constant: "" }
                longitude: { constant: "" }
            cardholders:
              file: clients
              columns:
                card_token: id
                birth_year: { column: band, values: { young: "2000", old: "1950" } }
                gender: { constant: unknown }
                residence_area: { constant: all }
                client_category: { constant: client }
                monthly_income_minor: { column: yearly, divide: 12, decimals: 2 }
            areas:
              rows:
                - { area: all, name: All, region: All, country: Spain }
            """;

    @TempDir
    private Path folder;

    @Test
    void foreign_files_become_the_contracts_rows() throws IOException {
        Files.writeString(
                folder.resolve("movements.csv"),
                "ticket;line;when;client;amount;product;shop\n77;1;05/01/2026 10:30;c1;12,5;p1;3\n77;2;05/01/2026 10:30;c1;12.345;p2;3\n");
        Files.writeString(folder.resolve("products.csv"), "id;family\np1;food\np2;toys\n");
        Files.writeString(folder.resolve("clients.csv"), "id,band,yearly\nc1,young,24000\nc2,old,\n");
        TransactionData data = TransactionFiles.open(folder, Mapping.parse("test", FOREIGN), 1);
        List<Transaction> transactions = new ArrayList<>();
        List<Cardholder> cardholders = new ArrayList<>();
        data.cardholders(cardholders::add);
        data.transactions(transactions::add);

        assertThat(transactions).singleElement().satisfies(of -> {
            assertThat(of.transactionId()).isEqualTo("77-2");
            assertThat(of.timestamp()).hasToString("2026-01-05T09:30:00Z");
            assertThat(of.amountMinor()).isEqualTo(1235);
            assertThat(of.mcc()).isEqualTo("5999");
            assertThat(of.outletId()).isEqualTo("shop-3");
        });
        assertThat(rejectedTransactions(data).first())
                .singleElement()
                .hasToString("movements.csv:2: amount_minor: is not a whole number");
        assertThat(cardholders).extracting(Cardholder::monthlyIncomeMinor).containsExactly(200_000L, null);
        assertThat(cardholders).extracting(Cardholder::birthYear).containsExactly(2000, 1950);
        assertThat(data.outlets())
                .singleElement()
                .matches(outlet -> outlet.name().equals("Shop 3"));
        assertThat(data.areas()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yyyy-MM-dd'T'HH:mm:ssXXX | 2026-01-05T10:30:00+03:00 | 2026-01-05T07:30:00Z
            dd/MM/yyyy HH:mm         | 05/01/2026 10:30          | 2026-01-05T09:30:00Z
            dd/MM/yyyy               | 05/07/2026                | 2026-07-04T22:00:00Z
            d MMM yy h:mm a          | 5 Jul 26 1:05 PM          | 2026-07-05T11:05:00Z
            dd/MM/yyyy HH:mm         | 31/02/2026 10:30          | 31/02/2026 10:30""")
    void a_time_becomes_utc_and_a_day_that_no_calendar_has_stays_for_the_contract_to_refuse(
            String form, String text, String utc) {
        assertThat(Conversion.timestamp(new Node("format", form), "Europe/Madrid")
                        .apply(text))
                .isEqualTo(utc);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,  | 12,5      | 12.5
            ,  | 1.234,50  | 1234.50
            ,  | -1 234,50 | -1234.50
            ,  | 12.345    | 12345
            .  | 1,234.50  | 1234.50
            .  | 12,5      | 12,5""")
    void a_number_with_another_decimal_mark_becomes_a_plain_one(String mark, String text, String plain) {
        assertThat(Conversion.plainNumber(new Node("decimal", mark)).apply(text))
                .isEqualTo(plain);
    }

    @Test
    void what_is_written_stays_what_was_written() {
        Mapping mapping = Mapping.parse(
                "mine.yaml",
                "outlets: { columns: { mcc: { constant: 0742 } } }\nareas: { rows: [ { area: a, name: A, region: A, country: NO } ] }");

        assertThat(mapping.outlets().columns().get("mcc"))
                .isNotNull()
                .matches(source -> "0742".equals(source.constant()));
        assertThat(mapping.areas().rows()).singleElement().matches(row -> "NO".equals(row.get("country")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            transactions: { columns: { mcc: { column: a, otherwise: "5999" } } }     | otherwise without values
            transactions: { columns: { timestamp: { column: a, zone: UTC } } }       | zone without format
            transactions: { columns: { amount_minor: { column: a, decimal: "," } } } | decimal without decimals or divide
            transactions: { columns: { amount_minor: { column: a, divide: 0 } } }    | is not between 1 and
            transactions: { columns: { amount_minor: { column: a, decimals: x } } }  | is not a whole number
            transactions: { delimiter: "" }                                          | is not one character
            outlets: { distinct: shop }                                              | is not a column of outlets""")
    void what_would_be_ignored_or_break_later_is_refused(String yaml, String reason) {
        assertThatThrownBy(() -> Mapping.parse("mine.yaml", yaml))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(reason);
    }

    @Test
    void the_hash_changes_with_a_file_that_values_are_looked_up_in() throws IOException {
        Files.writeString(folder.resolve("movements.csv"), "ticket;line;when;client;amount;product;shop\n");
        Files.writeString(folder.resolve("products.csv"), "id;family\np1;food\n");
        Files.writeString(folder.resolve("clients.csv"), "id,band\nc1,young\n");
        Files.writeString(folder.resolve("incomes.csv"), "id,yearly\nc1,24000\n");
        Mapping mapping = Mapping.parse(
                "test",
                FOREIGN.replace(
                        "{ column: yearly,", "{ column: id, lookup: { file: incomes, key: id, column: yearly },"));
        String before = TransactionFiles.open(folder, mapping, 1).hash();
        Files.writeString(folder.resolve("incomes.csv"), "id,yearly\nc1,36000\n");

        assertThat(TransactionFiles.open(folder, mapping, 1).hash()).isNotEqualTo(before);
    }

    @Test
    void what_a_mapping_does_not_know_is_named_with_its_place() {
        assertThatThrownBy(() -> Mapping.parse("mine.yaml", "transactions: { columns: { amount: price } }"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("mine.yaml.transactions.columns")
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> Mapping.parse("mine.yaml", "transactions: { columns: { mcc: { values: { a: b } } } }"))
                .hasMessageContaining("needs one of column, join and constant");
        assertThatThrownBy(() -> Mapping.parse("mine.yaml", "zone: Nowhere/City"))
                .hasMessageContaining("is not a time zone");
        assertThatThrownBy(() -> Mapping.parse("mine.yaml", "a: [")).hasMessageContaining("is not YAML");
    }

    @Test
    void a_mapping_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> Mapping.load("no-such-bank"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no-such-bank");
        assertThatThrownBy(() -> Mapping.load(folder.resolve("none.yaml").toString()))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_data_set_may_bring_its_mapping_along() throws IOException {
        Files.writeString(folder.resolve(Mapping.FILE), "zone: Europe/Madrid\n");

        assertThat(Mapping.of(folder).zone()).hasToString("Europe/Madrid");
        assertThat(Mapping.of(Files.createFile(folder.resolve("transactions.csv")))
                        .zone())
                .hasToString("Europe/Madrid");
        assertThat(Mapping.of(folder.resolve("elsewhere")).zone())
                .isEqualTo(Mapping.contract().zone());
    }

    @Test
    void complete_journey_is_read_by_the_mapping_that_ships() {
        Path journey = ProjectRoot.resolve("../shared/data/complete_journey");
        Assumptions.assumeTrue(Files.isDirectory(journey), "../shared/data/complete_journey is not there");
        TransactionData data = TransactionFiles.open(journey, Mapping.load("complete-journey"), 0.02);
        List<Cardholder> households = new ArrayList<>();
        long[] transactions = {0};
        data.cardholders(households::add);
        data.transactions(transaction -> transactions[0]++);

        assertThat(households).hasSize(801).allMatch(household -> household.monthlyIncomeMinor() != null);
        assertThat(transactions[0]).isEqualTo(74_471);
        assertThat(rejectedTransactions(data).counts()).containsEntry("amount_minor: is 0", 528L);
    }

    private static Rejections rejectedTransactions(TransactionData data) {
        return Objects.requireNonNull(data.rejections().get("transactions"));
    }
}
