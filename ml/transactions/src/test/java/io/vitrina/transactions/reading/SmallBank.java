package io.vitrina.transactions.reading;

import com.github.luben.zstd.ZstdOutputStream;
import io.vitrina.transactions.Rejections;
import io.vitrina.transactions.Transaction;
import io.vitrina.transactions.TransactionData;
import io.vitrina.transactions.mapping.Mapping;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** A small valid data set in the contract's form, to be changed by a test. */
final class SmallBank {

    static final String HEADER =
            "transaction_id,timestamp,card_token,amount_minor,currency,mcc,merchant_id,outlet_id,channel\n";
    static final String ROW = "t1,2026-01-05T09:30:00Z,c1,1250,EUR,5812,m1,o1,pos\n";

    private final Path folder;

    private SmallBank(Path folder) {
        this.folder = folder;
    }

    static SmallBank in(Path folder) {
        return new SmallBank(folder)
                .with("areas.csv", "area,name,region,country,polygon\ncentro,Centro,Capital,Spain,\n")
                .with(
                        "outlets.csv",
                        "outlet_id,merchant_id,owner_id,name,mcc,area,latitude,longitude\no1,m1,w1,Bar,5812,centro,,\n")
                .with(
                        "cardholders.csv",
                        "card_token,birth_year,gender,residence_area,client_category,monthly_income_minor\nc1,1980,female,centro,standard,200000\n")
                .with("transactions.csv", HEADER + ROW);
    }

    SmallBank with(String file, String content) {
        Path path = folder.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            try (OutputStream raw = Files.newOutputStream(path);
                    OutputStream out = file.endsWith(".gz")
                            ? new GZIPOutputStream(raw)
                            : file.endsWith(".zst") ? new ZstdOutputStream(raw) : raw) {
                out.write(content.getBytes(StandardCharsets.UTF_8));
            }
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    SmallBank without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    TransactionData open() {
        return open(Mapping.of(folder), 1);
    }

    TransactionData open(Mapping mapping, double largestBadShare) {
        return TransactionFiles.open(folder, mapping, largestBadShare);
    }

    List<Transaction> transactions() {
        List<Transaction> read = new ArrayList<>();
        open().transactions(read::add);
        return read;
    }

    /** What is said about a row in place of the valid one. */
    String rejection(String row) {
        with("transactions.csv", HEADER + row + "\n");
        TransactionData data = open();
        data.transactions(transaction -> {});
        return rejected(data, "transactions").first().getFirst().toString();
    }

    static Rejections rejected(TransactionData data, String table) {
        return Objects.requireNonNull(data.rejections().get(table));
    }
}
