package io.vitrina.purchasingpower.scoring;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads who was whose customer, merchant by merchant. */
final class Visits {

    private Visits() {}

    /**
     * Streams the file, which is in the order of merchants.
     *
     * @param fromMonth first day of the earliest month that counts, as text
     */
    static void read(Path file, String fromMonth, Consumer<Customers> consumer) throws IOException {
        Customers customers = null;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(Gzipped.reader(file))) {
            for (CsvRecord row : rows) {
                if (row.getStartingLineNumber() == 1 || row.getField(3).compareTo(fromMonth) < 0) {
                    continue;
                }
                customers = customersOf(customers, row.getField(1), consumer);
                customers.add(Integer.parseInt(row.getField(0)), row.getField(2), row.getField(3));
            }
        }
        if (customers != null) {
            consumer.accept(customers);
        }
    }

    private static Customers customersOf(@Nullable Customers before, String merchantId, Consumer<Customers> consumer) {
        if (before != null && before.merchantId().equals(merchantId)) {
            return before;
        }
        if (before != null) {
            consumer.accept(before);
        }
        return new Customers(merchantId);
    }
}
