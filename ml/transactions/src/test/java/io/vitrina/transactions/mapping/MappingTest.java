package io.vitrina.transactions.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.testsupport.ProjectRoot;
import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.Cardholder;
import io.vitrina.transactions.Transaction;
import io.vitrina.transactions.TransactionData;
import io.vitrina.transactions.reading.TransactionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(data.rejections().first())
                .singleElement()
                .hasToString("movements.csv:2: amount_minor: is not a whole number");
        assertThat(cardholders).extracting(Cardholder::monthlyIncomeMinor).containsExactly(200_000L, null);
        assertThat(cardholders).extracting(Cardholder::birthYear).containsExactly(2000, 1950);
        assertThat(data.outlets())
                .singleElement()
                .matches(outlet -> outlet.name().equals("Shop 3"));
        assertThat(data.areas()).hasSize(1);
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
        assertThat(data.rejections().counts()).containsEntry("amount_minor: is 0", 528L);
    }
}
