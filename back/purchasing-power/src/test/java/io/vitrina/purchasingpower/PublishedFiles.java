package io.vitrina.purchasingpower;

import io.vitrina.models.CardholderProfile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * The files of a publication: 400 cardholders, of whom the later ones spend more; 300 live in centro, 85 in norte, 15 in playa, which is another
 * region. Merchants a and b and twelve others of the same category: four more in centro, the others in norte.
 */
final class PublishedFiles {

    static final int CARDHOLDERS = 400;
    private static final int OTHERS = 12;

    private PublishedFiles() {}

    /** @param factor on what everybody spends */
    static void write(Path home, String directory, int factor) throws IOException {
        Path folder = Files.createDirectories(home.resolve(directory));
        gzip(folder.resolve("cardholders.csv.gz"), cardholders(factor));
        gzip(folder.resolve("merchants.csv.gz"), merchants());
        gzip(folder.resolve("visits.csv.gz"), visits());
    }

    private static List<String> cardholders(int factor) {
        List<String> groups = CardholderProfile.CATEGORY_GROUPS;
        List<String> columns = new ArrayList<>(List.of("card", "birth_year", "gender", "client_category"));
        columns.addAll(List.of("residence_area", "residence_region", "monthly_income_minor", "purchases", "refunds"));
        columns.addAll(List.of("spent_minor", "online_purchases", "online_minor", "active_days", "merchants"));
        columns.addAll(List.of("weekend_purchases", "evening_purchases", "payday_purchases", "days_since_first"));
        columns.addAll(List.of("days_since_last", "ticket_p10_minor", "ticket_p50_minor", "ticket_p90_minor"));
        groups.forEach(group -> columns.addAll(List.of(group + "_minor", group + "_purchases")));
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        for (int card = 0; card < CARDHOLDERS; card++) {
            String area = card < 300 ? "centro" : card < 385 ? "norte" : "playa";
            long spent = factor * (200_000L + 5_000L * card);
            String ofGroups = ("," + spent / groups.size() + ",5").repeat(groups.size());
            lines.add("%d,1980,female,standard,%s,%s,,60,0,%d,6,%d,40,9,20,10,12,364,2,500,1000,3000%s"
                    .formatted(card, area, card < 385 ? "Capital" : "Costa", spent, spent / 10, ofGroups));
        }
        return lines;
    }

    private static List<String> merchants() {
        List<String> lines = new ArrayList<>(List.of("merchant_id,owner,category_group,area,region,country"));
        lines.add("merchant-a,1,restaurants,centro,Capital,Spain");
        lines.add("merchant-b,2,restaurants,centro,Capital,Spain");
        for (int other = 0; other < OTHERS; other++) {
            String area = other < 4 ? "centro" : "norte";
            lines.add("other-%02d,%d,restaurants,%s,Capital,Spain".formatted(other, 10 + other, area));
        }
        return lines;
    }

    /** a-1 has 200 customers, a-2 the next 30; ten of a-1 came in September; b-1 has the richest 200. */
    private static List<String> visits() {
        List<String> lines = new ArrayList<>(List.of("card,merchant_id,outlet_id,month,purchases"));
        lines.addAll(visits("merchant-a", "a-1", "2026-09-01", 0, 10));
        lines.addAll(visits("merchant-a", "a-1", "2026-10-01", 0, 200));
        lines.addAll(visits("merchant-a", "a-2", "2026-10-01", 200, 230));
        lines.addAll(visits("merchant-b", "b-1", "2026-10-01", 200, 400));
        for (int other = 0; other < OTHERS; other++) {
            int first = 20 * other;
            lines.addAll(visits("other-%02d".formatted(other), "o-" + other, "2026-10-01", first, first + 150));
        }
        return lines;
    }

    private static List<String> visits(String merchant, String outlet, String month, int first, int end) {
        List<String> lines = new ArrayList<>();
        for (int card = first; card < end; card++) {
            lines.add("%d,%s,%s,%s,1".formatted(card, merchant, outlet, month));
        }
        return Collections.unmodifiableList(lines);
    }

    private static void gzip(Path file, List<String> lines) throws IOException {
        try (Writer writer =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            writer.write(String.join("\n", lines) + "\n");
        }
    }
}
