package io.vitrina.transactions.generation;

import io.vitrina.transactions.Area;
import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.Cardholder;
import io.vitrina.transactions.Outlet;
import io.vitrina.transactions.mapping.Mapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes a bank's transactions and their side tables as the contract has them: {@code areas}, {@code outlets} and {@code cardholders}, and
 * the folder {@code transactions} with parts that are written side by side. Every cardholder has dice of their own, so that the bytes do
 * not depend on the number of threads.
 */
public final class Generating {

    private static final long TRANSACTIONS_OF_A_PART = 250_000;

    private final GenerationSettings settings;
    private final Path folder;
    private final GenerationProgress progress;
    private final Trading trading;
    private final Market market;
    private final Quotas quotas;
    private final AtomicLong written = new AtomicLong();

    private Generating(Path folder, GenerationSettings settings, GenerationProgress progress) {
        this.settings = settings;
        this.folder = folder;
        this.progress = progress;
        this.trading = new Trading(settings.from(), settings.to());
        this.market = Founding.market(settings, trading.days());
        this.quotas = Quotas.of(settings, trading.days());
    }

    /**
     * Generates into a folder, which is made.
     *
     * @throws BadInput where the folder has something in it already
     */
    public static void into(Path folder, GenerationSettings settings, GenerationProgress progress) {
        try {
            expectEmpty(folder);
            Files.createDirectories(folder.resolve("transactions"));
            Generating generating = new Generating(folder, settings, progress);
            generating.sideTables();
            generating.transactions();
            if (settings.format() == FileFormat.PARQUET) {
                ParquetConversion.of(folder);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void expectEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new BadInput(folder + " is not a folder");
        }
        try (var files = Files.walk(folder)) {
            if (files.anyMatch(Files::isRegularFile)) {
                throw new BadInput(folder + " is not empty");
            }
        }
    }

    private void sideTables() throws IOException {
        Files.writeString(folder.resolve(Mapping.FILE), "zone: " + Trading.ZONE + "\n");
        areas();
        outlets();
        cardholders();
    }

    private void areas() throws IOException {
        try (Rows rows = table("areas", "area,name,region,country,polygon")) {
            for (Area area : Geography.areas()) {
                rows.text(area.area())
                        .comma()
                        .text(area.name())
                        .comma()
                        .text(area.region())
                        .comma();
                rows.text(area.country())
                        .comma()
                        .text(area.polygon() == null ? "" : area.polygon())
                        .end();
            }
        }
    }

    private void outlets() throws IOException {
        try (Rows rows = table("outlets", "outlet_id,merchant_id,owner_id,name,mcc,area,latitude,longitude")) {
            for (Outlet outlet : market.outlets()) {
                rows.text(outlet.outletId())
                        .comma()
                        .text(outlet.merchantId())
                        .comma()
                        .text(outlet.ownerId())
                        .comma();
                rows.text(outlet.name())
                        .comma()
                        .text(outlet.mcc())
                        .comma()
                        .text(outlet.area())
                        .comma();
                rows.text(String.valueOf(outlet.latitude()))
                        .comma()
                        .text(String.valueOf(outlet.longitude()))
                        .end();
            }
        }
    }

    private void cardholders() throws IOException {
        String header = "card_token,birth_year,gender,residence_area,client_category,monthly_income_minor";
        try (Rows rows = table("cardholders", header)) {
            for (int i = 0; i < settings.cardholders(); i++) {
                write(rows, Person.of(settings, i, trading.days()).cardholder());
            }
        }
    }

    private static void write(Rows rows, Cardholder who) throws IOException {
        rows.text(who.cardToken()).comma().text(String.valueOf(who.birthYear())).comma();
        rows.text(who.gender().wireName())
                .comma()
                .text(String.valueOf(who.residenceArea()))
                .comma();
        rows.text(who.clientCategory()).comma();
        if (who.monthlyIncomeMinor() != null) {
            rows.number(who.monthlyIncomeMinor());
        }
        rows.end();
    }

    private Rows table(String name, String header) throws IOException {
        Rows rows = Rows.to(folder.resolve(name + ending()), settings.format());
        rows.text(header.getBytes(StandardCharsets.US_ASCII)).end();
        return rows;
    }

    private String ending() {
        return settings.format() == FileFormat.PARQUET
                ? FileFormat.CSV.ending()
                : settings.format().ending();
    }

    private void transactions() {
        int people = settings.cardholders();
        int parts = (int) Math.max(1, settings.transactions() / TRANSACTIONS_OF_A_PART);
        try (ExecutorService threads = Executors.newFixedThreadPool(settings.threads())) {
            List<Future<Long>> running = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                int from = (int) ((long) people * part / parts);
                int to = (int) ((long) people * (part + 1) / parts);
                Path file = folder.resolve("transactions")
                        .resolve(String.format(Locale.ROOT, "part-%04d%s", part, ending()));
                running.add(threads.submit(() -> part(file, from, to)));
            }
            running.forEach(Generating::await);
        }
    }

    private long part(Path file, int from, int to) throws IOException {
        long rows = new Part(settings, market, trading, quotas).write(file, from, to);
        synchronized (progress) {
            progress.written(written.addAndGet(rows), settings.transactions());
        }
        return rows;
    }

    private static void await(Future<Long> part) {
        try {
            part.get();
        } catch (ExecutionException cause) {
            throw new IllegalStateException("A part was not written", cause.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while generating", stopped);
        }
    }
}
