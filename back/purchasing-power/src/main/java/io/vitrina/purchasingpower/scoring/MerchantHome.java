package io.vitrina.purchasingpower.scoring;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Where a merchant is at home, and to which owner it belongs. */
record MerchantHome(int owner, String categoryGroup, String area, String region, String country) {

    /** The merchants of a publication by their ids. */
    static Map<String, MerchantHome> read(Path file) throws IOException {
        Map<String, MerchantHome> homes = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Gzipped.reader(file))) {
            for (NamedCsvRecord row : rows) {
                homes.put(
                        row.getField("merchant_id"),
                        new MerchantHome(
                                Integer.parseInt(row.getField("owner")),
                                row.getField("category_group"),
                                row.getField("area"),
                                row.getField("region"),
                                row.getField("country")));
            }
        }
        return homes;
    }

    String place(String level) {
        return switch (level) {
            case "area" -> area;
            case "region" -> region;
            default -> country;
        };
    }
}
