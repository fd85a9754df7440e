package io.vitrina.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CardholderProfilesTest {

    private static final String HEADER = "card,part,birth_year,gender,client_category,residence_area,residence_region,"
            + "monthly_income_minor,purchases,refunds,spent_minor,online_purchases,online_minor,active_days,merchants,"
            + "weekend_purchases,evening_purchases,payday_purchases,days_since_first,days_since_last,ticket_p10_minor,"
            + "ticket_p50_minor,ticket_p90_minor";
    private static final String FIGURES = "40,1,81000,8,9000,30,12,9,7,6,300,2,500,1500,5000";

    @TempDir
    private Path folder;

    @Test
    void a_profile_is_read_from_its_columns_compressed_or_not() throws IOException {
        String text = text("3,417,1984,female,salary,centre,north,250000," + FIGURES);
        Path plain = Files.writeString(folder.resolve("cardholders.csv"), text);
        Path compressed = folder.resolve("cardholders.csv.gz");
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            bytes.write(text.getBytes(StandardCharsets.UTF_8));
        }

        List<CardholderProfile> profiles = read(plain);
        assertThat(profiles).isEqualTo(read(compressed)).hasSize(1);
        CardholderProfile profile = profiles.getFirst();
        assertThat(profile.card()).isEqualTo(3);
        assertThat(profile.part()).isEqualTo(417);
        assertThat(profile.monthlyIncomeMinor()).isEqualTo(250_000);
        assertThat(profile.activity().daysSinceFirst()).isEqualTo(300);
        assertThat(profile.tickets().p90Minor()).isEqualTo(5_000);
        assertThat(profile.spending().getFirst()).isEqualTo(new CardholderProfile.GroupSpending(1_000, 2));
    }

    @Test
    void empty_cells_are_an_unknown_income_and_an_unknown_year_of_birth() throws IOException {
        Path file = Files.writeString(folder.resolve("cardholders.csv"), text("3,,,unknown,unknown,,,," + FIGURES));

        assertThat(read(file)).singleElement().satisfies(profile -> {
            assertThat(profile.monthlyIncomeMinor()).isNull();
            assertThat(profile.birthYear()).isZero();
        });
    }

    @Test
    void a_row_that_is_no_profile_is_named_with_its_line() throws IOException {
        Path file = Files.writeString(
                folder.resolve("cardholders.csv"), text("three,,1984,female,salary,centre,north,," + FIGURES));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cardholders.csv line 2: not a profile");
    }

    private static List<CardholderProfile> read(Path file) throws IOException {
        List<CardholderProfile> profiles = new ArrayList<>();
        CardholderProfiles.read(file, profiles::add);
        return profiles;
    }

    private static String text(String row) {
        StringBuilder header = new StringBuilder(HEADER);
        StringBuilder cells = new StringBuilder(row);
        for (String group : CardholderProfile.CATEGORY_GROUPS) {
            header.append(',').append(group).append("_minor,").append(group).append("_purchases");
            cells.append(",1000,2");
        }
        return header + "\n" + cells + "\n";
    }
}
