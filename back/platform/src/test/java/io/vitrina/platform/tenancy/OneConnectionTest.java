package io.vitrina.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitrina.platform.CapturedLog;
import io.vitrina.platform.RunningPlatform;
import io.vitrina.platform.notes.Notes;
import io.vitrina.testsupport.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** All merchants share one connection to the database. */
class OneConnectionTest {

    private static final RunningPlatform PLATFORM =
            RunningPlatform.with(Map.of("datasources.metrics.maximum-pool-size", 1));
    private static final List<String> MERCHANTS = List.of("merchant-a", "merchant-b", "merchant-c");
    private static final long SEED = 20261123;

    private static final CapturedLog LOG = new CapturedLog();

    @AfterAll
    static void stop() {
        LOG.close();
        PLATFORM.close();
    }

    @Test
    void nobody_ever_sees_anothers_row_whatever_failed_before() {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            String merchant = MERCHANTS.get(random.nextInt(MERCHANTS.size()));
            String body = "{\"text\": \"note %d of %s\"}".formatted(round, merchant);
            switch (random.nextInt(5)) {
                case 0 ->
                    assertThat(PLATFORM.as(merchant).post("/notes", body).status())
                            .isEqualTo(200);
                case 1 ->
                    assertThat(PLATFORM.as(merchant)
                                    .post("/failing-notes", body)
                                    .status())
                            .isEqualTo(500);
                case 2 ->
                    assertThat(PLATFORM.as(merchant)
                                    .post("/breaking-notes", body)
                                    .status())
                            .isEqualTo(500);
                case 3 ->
                    assertThat(PLATFORM.bean(Notes.class).ofAllMerchants()).isNotNull();
                default ->
                    assertThat(PLATFORM.as(merchant).post("/notes", "{}").status())
                            .isEqualTo(400);
            }
            seesItsOwnOnly(MERCHANTS.get(random.nextInt(MERCHANTS.size())));
        }
        assertThat(PLATFORM.one("select count(distinct merchant_id) from metrics.note"))
                .isEqualTo("3");
    }

    @Test
    void nor_do_requests_at_the_same_time() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            List<Callable<Void>> requests = IntStream.range(0, 60)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        String merchant = MERCHANTS.get(i % MERCHANTS.size());
                        PLATFORM.as(merchant).post(i % 2 == 0 ? "/notes" : "/failing-notes", "{\"text\": \"at once\"}");
                        seesItsOwnOnly(merchant);
                        return null;
                    })
                    .toList();
            assertThat(people.invokeAll(requests)).allMatch(request -> request.state() == Future.State.SUCCESS);
        }
    }

    @Test
    void what_failed_is_not_there() {
        PLATFORM.as("merchant-d").post("/failing-notes", "{\"text\": \"never\"}");
        PLATFORM.as("merchant-d").post("/breaking-notes", "{\"text\": \"never\"}");

        assertThat(PLATFORM.one("select count(*) from metrics.note where text = 'never'"))
                .isEqualTo("0");
    }

    @Test
    void a_row_for_another_merchant_is_refused_by_the_database_as_if_there_were_none() {
        Answer answer = PLATFORM.as("merchant-a").post("/notes", "{\"text\": \"x\", \"merchantId\": \"merchant-z\"}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
        assertThat(answer.body()).doesNotContain("row-level security");
    }

    @Test
    void an_operator_of_the_bank_has_no_merchant_to_see() {
        assertThat(PLATFORM.as("").get("/notes").status()).isEqualTo(403);
    }

    @Test
    void a_transaction_joins_another_one_of_the_same_merchant_only() {
        Transactions transactions = PLATFORM.bean(Transactions.class);
        Notes notes = PLATFORM.bean(Notes.class);

        assertThat(transactions.<List<String>>ofMerchant(
                        "metrics",
                        "merchant-a",
                        false,
                        outer -> transactions.ofMerchant("metrics", "merchant-a", true, inner -> notes.all())))
                .allMatch(note -> note.startsWith("merchant-a: "));
        assertThatThrownBy(() -> transactions.<List<String>>ofMerchant(
                        "metrics",
                        "merchant-a",
                        false,
                        outer -> transactions.ofMerchant("metrics", "merchant-b", true, inner -> notes.all())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.<List<String>>ofMerchant(
                        "metrics",
                        "merchant-a",
                        false,
                        outer -> transactions.overAllMerchants("metrics", inner -> notes.all())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.<List<String>>overAllMerchants(
                        "metrics",
                        outer -> transactions.ofMerchant("metrics", "merchant-a", true, inner -> notes.all())))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void seesItsOwnOnly(String merchant) {
        Answer answer = PLATFORM.as(merchant).get("/notes");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.list()).allMatch(note -> note.toString().startsWith(merchant + ": "));
    }
}
