package io.vitrina.transactions.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.Channel;
import io.vitrina.transactions.Transaction;
import io.vitrina.transactions.TransactionData;
import io.vitrina.transactions.mapping.Mapping;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TransactionFilesTest {

    @TempDir
    private Path folder;

    @Test
    void a_row_becomes_a_transaction() {
        assertThat(SmallBank.in(folder).transactions())
                .containsExactly(new Transaction(
                        "t1",
                        Instant.parse("2026-01-05T09:30:00Z"),
                        "c1",
                        1250,
                        "EUR",
                        "5812",
                        "m1",
                        "o1",
                        Channel.POS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "transactions.csv.gz",
                "transactions.csv.zst",
                "transactions/part-0000.csv",
                "transactions/a.csv.zst"
            })
    void files_may_be_compressed_or_lie_in_a_folder(String file) {
        SmallBank bank = SmallBank.in(folder).without("transactions.csv").with(file, SmallBank.HEADER + SmallBank.ROW);

        assertThat(bank.transactions()).hasSize(1);
    }

    @Test
    void parts_are_read_in_the_order_of_their_names() {
        SmallBank bank = SmallBank.in(folder)
                .without("transactions.csv")
                .with("transactions/part-2.csv", SmallBank.HEADER + SmallBank.ROW.replace("t1", "second"))
                .with("transactions/part-1.csv", SmallBank.HEADER + SmallBank.ROW.replace("t1", "first"));

        assertThat(bank.transactions()).extracting(Transaction::transactionId).containsExactly("first", "second");
    }

    @Test
    void a_byte_order_mark_and_another_order_of_columns_do_no_harm() {
        SmallBank bank = SmallBank.in(folder)
                .with(
                        "transactions.csv",
                        "\uFEFFtimestamp,transaction_id,amount_minor,card_token,currency,mcc,merchant_id,outlet_id\n"
                                + "2026-01-05T09:30:00Z,t1,-500,c1,EUR,5812,m1,o1\n");

        assertThat(bank.transactions())
                .singleElement()
                .matches(of -> of.amountMinor() == -500 && of.channel() == Channel.POS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t 1,2026-01-05T09:30:00Z,c1,1250,EUR,5812,m1,o1,pos  | transaction_id: is not an identifier
            t1,yesterday,c1,1250,EUR,5812,m1,o1,pos              | timestamp: is not an ISO 8601 time
            t1,2026-02-30T09:30:00Z,c1,1250,EUR,5812,m1,o1,pos   | timestamp: is not an ISO 8601 time
            t1,1970-01-05T09:30:00Z,c1,1250,EUR,5812,m1,o1,pos   | timestamp: is not between 1990 and 2100
            t1,2026-01-05T09:30:00Z,,1250,EUR,5812,m1,o1,pos     | card_token: is missing
            t1,2026-01-05T09:30:00Z,c1,12.50,EUR,5812,m1,o1,pos  | amount_minor: is not a whole number
            t1,2026-01-05T09:30:00Z,c1,0,EUR,5812,m1,o1,pos      | amount_minor: is 0
            t1,2026-01-05T09:30:00Z,c1,1250,euro,5812,m1,o1,pos  | currency: is not a code of three capital letters
            t1,2026-01-05T09:30:00Z,c1,1250,,5812,m1,o1,pos      | currency: is missing
            t1,2026-01-05T09:30:00Z,c1,1250,ABC,5812,m1,o1,pos   | currency: is not a currency of ISO 4217
            t1,2026-01-05T09:30:00Z,c1,1250,EUR,58,m1,o1,pos     | mcc: is not a number of four digits
            t1,2026-01-05T09:30:00Z,c1,1250,EUR,5812,m2,o1,pos   | merchant_id: is not the merchant of the outlet
            t1,2026-01-05T09:30:00Z,c1,1250,EUR,5812,m1,o9,pos   | outlet_id: is not an outlet of the data set
            t1,2026-01-05T09:30:00Z,c1,1250,EUR,5812,m1,o1,phone | channel: is neither pos nor online
            t1,2026-01-05T09:30:00Z,c1                           | row: 3 values in place of 9""")
    void a_bad_row_is_rejected_with_file_line_column_and_reason(String row, String reason) {
        assertThat(SmallBank.in(folder).rejection(row.strip())).startsWith("transactions.csv:2: " + reason.strip());
    }

    @Test
    void two_currencies_do_not_mix() {
        SmallBank bank = SmallBank.in(folder)
                .with(
                        "transactions.csv",
                        SmallBank.HEADER
                                + SmallBank.ROW
                                + SmallBank.ROW.replace("t1", "t2").replace("EUR", "USD"));
        TransactionData data = bank.open();
        data.transactions(transaction -> {});

        assertThat(SmallBank.rejected(data, "transactions").counts())
                .containsEntry("currency: is not EUR as in the rows before", 1L);
    }

    @Test
    void a_bad_row_does_not_say_which_currency_the_others_have() {
        SmallBank bank = SmallBank.in(folder)
                .with(
                        "transactions.csv",
                        SmallBank.HEADER
                                + SmallBank.ROW.replace("EUR", "euro")
                                + SmallBank.ROW.replace("EUR", "USD").replace("5812", "58")
                                + SmallBank.ROW);

        assertThat(bank.transactions())
                .singleElement()
                .matches(of -> of.currency().equals("EUR"));
    }

    @Test
    void bad_rows_at_the_beginning_count_by_their_share_of_all() {
        SmallBank bank = SmallBank.in(folder)
                .with(
                        "transactions.csv",
                        SmallBank.HEADER
                                + SmallBank.ROW.replace("1250", "0").repeat(1_500)
                                + SmallBank.ROW.repeat(98_500));
        TransactionData data = bank.open(Mapping.contract(), 0.02);
        data.transactions(transaction -> {});

        assertThat(SmallBank.rejected(data, "transactions").share()).isEqualTo(0.015);
    }

    @Test
    void files_of_which_nothing_is_good_are_not_read_to_the_end() {
        SmallBank bank = SmallBank.in(folder)
                .with(
                        "transactions.csv",
                        SmallBank.HEADER + SmallBank.ROW.replace("1250", "0").repeat(50_000));

        assertThatThrownBy(() -> bank.open(Mapping.contract(), 0.5).transactions(transaction -> {}))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("10000 of 10000 rows are bad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timestamptz '2026-01-05 10:30:00+01'", "timestamp '2026-01-05 09:30:00'"})
    void times_of_parquet_files_are_the_same_in_whichever_zone_the_machine_is(String time) throws SQLException {
        SmallBank bank = SmallBank.in(folder).without("transactions.csv");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    copy (select 't1' as transaction_id, %s as timestamp, 'c1' as card_token, 1250 as amount_minor, 'EUR' as currency,
                        '5812' as mcc, 'm1' as merchant_id, 'o1' as outlet_id) to '%s' (format parquet)""".formatted(time, folder.resolve("transactions.parquet")));
        }

        assertThat(bank.transactions())
                .singleElement()
                .extracting(Transaction::timestamp)
                .hasToString("2026-01-05T09:30:00Z");
    }

    @Test
    void too_many_bad_rows_stop_the_reading() {
        SmallBank bank = SmallBank.in(folder)
                .with("transactions.csv", SmallBank.HEADER + SmallBank.ROW + SmallBank.ROW.replace("1250", "0"));

        assertThatThrownBy(() -> bank.open(Mapping.contract(), 0.4).transactions(transaction -> {}))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("1 of 2 rows are bad")
                .hasMessageContaining("transactions.csv:3: amount_minor: is 0");
    }

    @Test
    void a_cardholder_is_there_once_and_lives_in_a_known_area() {
        SmallBank bank = SmallBank.in(folder)
                .with(
                        "cardholders.csv",
                        "card_token,birth_year,gender,residence_area,client_category,monthly_income_minor\n"
                                + "c1,1980,female,centro,standard,\nc1,1980,female,centro,standard,\nc2,,,elsewhere,,\n");
        TransactionData data = bank.open();
        data.cardholders(cardholder -> {});

        assertThat(SmallBank.rejected(data, "cardholders").counts())
                .containsOnlyKeys("card_token: is there twice", "residence_area: is not an area of the data set");
    }

    @Test
    void a_region_lies_in_one_country() {
        SmallBank bank = SmallBank.in(folder)
                .with("areas.csv", "area,name,region,country\ncentro,Centro,Norte,Spain\nporto,Porto,Norte,Portugal\n");

        assertThat(SmallBank.rejected(bank.open(), "areas").counts())
                .containsOnlyKeys("region: lies in another country in a row before");
    }

    @Test
    void a_missing_file_and_a_missing_column_are_named() {
        SmallBank bank = SmallBank.in(folder).without("outlets.csv");
        assertThatThrownBy(bank::open).isInstanceOf(BadInput.class).hasMessageContaining("no outlets.csv");

        bank.with("outlets.csv", "outlet_id,merchant_id\no1,m1\n");
        assertThatThrownBy(bank::open).isInstanceOf(BadInput.class).hasMessageContaining("no column for owner_id");
    }

    @Test
    void the_hash_changes_with_any_byte() {
        String before = SmallBank.in(folder).open().hash();

        assertThat(SmallBank.in(folder).open().hash()).isEqualTo(before);
        assertThat(SmallBank.in(folder)
                        .with("transactions.csv", SmallBank.HEADER + SmallBank.ROW.replace("1250", "1251"))
                        .open()
                        .hash())
                .isNotEqualTo(before);
    }
}
