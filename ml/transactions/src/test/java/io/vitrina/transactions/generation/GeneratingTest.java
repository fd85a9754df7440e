package io.vitrina.transactions.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.Cardholder;
import io.vitrina.transactions.Transaction;
import io.vitrina.transactions.TransactionData;
import io.vitrina.transactions.mapping.Mapping;
import io.vitrina.transactions.reading.TransactionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GeneratingTest {

    private static final long SIZE = 100_000;

    @TempDir
    private static Path folder;

    private static TransactionData bank;
    private static final List<Cardholder> CARDHOLDERS = new ArrayList<>();
    private static final List<Transaction> TRANSACTIONS = new ArrayList<>();

    @BeforeAll
    static void generate() {
        Path data = folder.resolve("bank");
        Generating.into(data, GenerationSettings.of(SIZE, 1), GenerationProgress.SILENT);
        bank = TransactionFiles.open(data, Mapping.of(data), 0);
        bank.cardholders(CARDHOLDERS::add);
        bank.transactions(TRANSACTIONS::add);
    }

    @Test
    void there_are_exactly_as_many_transactions_as_were_asked_for_and_all_keep_to_the_contract() {
        assertThat(TRANSACTIONS).hasSize((int) SIZE);
        assertThat(bank.rejections().values()).hasSize(4).allMatch(rejections -> rejections.bad() == 0);
    }

    @Test
    void no_transaction_and_no_cardholder_is_there_twice() {
        Set<String> ids = new HashSet<>();
        Set<String> cards = new HashSet<>();

        assertThat(TRANSACTIONS).allMatch(transaction -> ids.add(transaction.transactionId()));
        assertThat(CARDHOLDERS).allMatch(cardholder -> cards.add(cardholder.cardToken()));
    }

    @Test
    void the_same_seed_gives_the_same_bytes_on_any_number_of_threads() {
        Path alone = folder.resolve("alone");
        Generating.into(alone, GenerationSettings.of(SIZE, 1).withThreads(1), GenerationProgress.SILENT);

        assertThat(hash(alone)).isEqualTo(bank.hash());
    }

    @Test
    void another_seed_is_another_bank() {
        Path other = folder.resolve("other");
        Generating.into(other, GenerationSettings.of(SIZE, 2), GenerationProgress.SILENT);

        assertThat(hash(other)).isNotEqualTo(bank.hash());
    }

    @Test
    void parquet_files_hold_the_same_transactions() {
        Path parquet = folder.resolve("parquet");
        Generating.into(
                parquet, GenerationSettings.of(SIZE, 1).withFormat(FileFormat.PARQUET), GenerationProgress.SILENT);
        List<Transaction> read = new ArrayList<>();
        TransactionFiles.open(parquet, Mapping.of(parquet), 0).transactions(read::add);

        assertThat(read).isEqualTo(TRANSACTIONS);
    }

    @Test
    void income_is_known_for_a_part_only_and_drives_what_a_purchase_costs() {
        List<Cardholder> known = CARDHOLDERS.stream()
                .filter(cardholder -> cardholder.monthlyIncomeMinor() != null)
                .toList();
        assertThat(known.size()).isBetween(CARDHOLDERS.size() / 4, CARDHOLDERS.size() / 2);
        Map<String, Long> incomes = new HashMap<>();
        known.forEach(who -> incomes.put(who.cardToken(), who.monthlyIncomeMinor()));

        assertThat(meanTicket(incomes, 250_000, Long.MAX_VALUE)).isGreaterThan(1.3 * meanTicket(incomes, 0, 120_000));
    }

    @Test
    void the_cafe_grows_the_clothes_shop_declines_and_the_web_shop_is_steady() {
        assertThat(growth("cafe-aurora")).isGreaterThan(1.3);
        assertThat(growth("moda-lirio")).isLessThan(0.85);
        assertThat(growth("casa-clara")).isBetween(0.8, 1.25);
        assertThat(TRANSACTIONS)
                .filteredOn(transaction -> transaction.merchantId().equals("casa-clara"))
                .isNotEmpty()
                .allMatch(transaction -> transaction.outletId().equals("casa-clara-web"));
    }

    @Test
    void clothes_are_returned_more_often_than_groceries() {
        assertThat(returned("5651")).isGreaterThan(0.03);
        assertThat(returned("5411")).isLessThan(0.02);
    }

    @Test
    void people_buy_little_on_sundays_and_nothing_outside_of_the_period() {
        long sundays = TRANSACTIONS.stream()
                .filter(transaction -> transaction.mcc().equals("5651"))
                .filter(transaction -> transaction
                                .timestamp()
                                .atZone(Trading.ZONE)
                                .getDayOfWeek()
                                .getValue()
                        == 7)
                .count();
        long all = TRANSACTIONS.stream()
                .filter(transaction -> transaction.mcc().equals("5651"))
                .count();
        GenerationSettings settings = GenerationSettings.of(SIZE, 1);

        assertThat((double) sundays / all).isLessThan(1.0 / 12);
        assertThat(TRANSACTIONS).allMatch(transaction -> {
            var day = transaction.timestamp().atZone(Trading.ZONE).toLocalDate();
            return !day.isBefore(settings.from()) && !day.isAfter(settings.to());
        });
    }

    @Test
    void some_owners_have_several_merchants_and_some_merchants_several_outlets() {
        Map<String, Set<String>> merchants = new HashMap<>();
        Map<String, Set<String>> outlets = new HashMap<>();
        bank.outlets().forEach(outlet -> {
            merchants
                    .computeIfAbsent(outlet.ownerId(), owner -> new HashSet<>())
                    .add(outlet.merchantId());
            outlets.computeIfAbsent(outlet.merchantId(), merchant -> new HashSet<>())
                    .add(outlet.outletId());
        });

        assertThat(merchants.values()).anyMatch(of -> of.size() > 1);
        assertThat(outlets.values()).anyMatch(of -> of.size() > 2).anyMatch(of -> of.size() == 1);
    }

    @Test
    void a_folder_that_has_something_in_it_is_left_alone() throws IOException {
        Path used = Files.createDirectories(folder.resolve("used"));
        Files.writeString(used.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> Generating.into(used, GenerationSettings.of(SIZE, 1), GenerationProgress.SILENT))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not empty");
    }

    private static String hash(Path data) {
        return TransactionFiles.open(data, Mapping.of(data), 0).hash();
    }

    private static double meanTicket(Map<String, Long> incomes, long from, long to) {
        return TRANSACTIONS.stream()
                .filter(transaction -> transaction.amountMinor() > 0)
                .filter(transaction -> {
                    long income = incomes.getOrDefault(transaction.cardToken(), -1L);
                    return income >= from && income < to;
                })
                .mapToLong(Transaction::amountMinor)
                .average()
                .orElseThrow();
    }

    /** Sales of the last year against those of the first. */
    private static double growth(String merchantId) {
        Instant middle = GenerationSettings.of(SIZE, 1)
                .from()
                .atStartOfDay(Trading.ZONE)
                .toInstant()
                .plus(Duration.ofDays(365));
        long before = sales(merchantId, true, middle);
        return (double) sales(merchantId, false, middle) / before;
    }

    private static long sales(String merchantId, boolean before, Instant middle) {
        return TRANSACTIONS.stream()
                .filter(transaction -> transaction.merchantId().equals(merchantId))
                .filter(transaction -> transaction.timestamp().isBefore(middle) == before)
                .count();
    }

    private static double returned(String mcc) {
        long sold = TRANSACTIONS.stream()
                .filter(of -> of.mcc().equals(mcc) && of.amountMinor() > 0)
                .count();
        long back = TRANSACTIONS.stream()
                .filter(of -> of.mcc().equals(mcc) && of.amountMinor() < 0)
                .count();
        return (double) back / sold;
    }
}
