package io.vitrina.aggregates;

import static io.vitrina.aggregates.HandMadeBank.RESTAURANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.privacy.GateRules;
import io.vitrina.transactions.Channel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {

    private static final Instant BEGINNING = Instant.parse("2026-01-01T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void the_same_data_give_the_same_bytes_on_any_number_of_threads() {
        List<Path> once = written(1, folder.resolve("once"));
        List<Path> again = written(2, folder.resolve("again"));

        assertThat(once).hasSize(10);
        for (int file = 0; file < once.size(); file++) {
            assertThat(again.get(file)).hasSameBinaryContentAs(once.get(file));
        }
    }

    private static List<Path> written(int threads, Path target) {
        try (Aggregates aggregates = bank().aggregated(target, threads)) {
            List<Path> files = new ArrayList<>();
            aggregates
                    .writePublication(target.resolve("tables"), GateRules.defaults())
                    .forEach(table -> files.add(table.file()));
            Path profiles = target.resolve("cardholders.csv.gz");
            aggregates.writeProfiles(profiles, LocalDate.of(2026, 3, 31), 60);
            Path visits = target.resolve("visits.csv.gz");
            aggregates.writeVisits(visits, aggregates.figures().to());
            Path merchants = target.resolve("merchants.csv.gz");
            aggregates.writeMerchants(merchants);
            files.addAll(List.of(profiles, visits, merchants));
            return files;
        }
    }

    private static HandMadeBank bank() {
        HandMadeBank bank = new HandMadeBank();
        for (int shop = 0; shop < 20; shop++) {
            bank.outlet("o" + shop, "m" + shop / 2, "w" + shop / 2, RESTAURANT, shop % 3 == 0 ? "centro" : "norte");
        }
        Random random = new Random(7);
        for (int payment = 0; payment < 20_000; payment++) {
            bank.payment(
                    BEGINNING
                            .plus(random.nextInt(90 * 24 * 60), ChronoUnit.MINUTES)
                            .toString(),
                    "c" + random.nextInt(500),
                    "o" + random.nextInt(20),
                    random.nextInt(100) == 0 ? -500 : 100 + random.nextInt(5000),
                    random.nextInt(5) == 0 ? Channel.ONLINE : Channel.POS);
        }
        return bank;
    }
}
