package io.vitrina.models;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the profiles of cardholders from {@code cardholders.csv.gz} (or the same file not compressed). */
public final class CardholderProfiles {

    private CardholderProfiles() {}

    /**
     * Streams the rows of the file in their order.
     *
     * @throws IOException where the file cannot be read or a row is not a profile (names file and line)
     */
    public static void read(Path file, Consumer<CardholderProfile> consumer) throws IOException {
        try (InputStream bytes = open(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(bytes, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                consumer.accept(profileAt(file, row));
            }
        } catch (CsvParseException broken) {
            throw new IOException(file + ": " + broken.getMessage(), broken);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    private static CardholderProfile profileAt(Path file, NamedCsvRecord row) throws IOException {
        try {
            return profile(row);
        } catch (IllegalArgumentException | java.util.NoSuchElementException broken) {
            throw new IOException(
                    file + " line " + row.getStartingLineNumber() + ": not a profile: " + broken.getMessage(), broken);
        }
    }

    private static CardholderProfile profile(NamedCsvRecord row) {
        return new CardholderProfile(
                count(row, "card"),
                row.findField("part")
                        .filter(part -> !part.isEmpty())
                        .map(Integer::valueOf)
                        .orElse(0),
                count(row, "birth_year"),
                row.getField("gender"),
                row.getField("client_category"),
                row.getField("residence_area"),
                row.getField("residence_region"),
                amountOrNull(row.getField("monthly_income_minor")),
                activity(row),
                new CardholderProfile.Tickets(
                        amount(row, "ticket_p10_minor"),
                        amount(row, "ticket_p50_minor"),
                        amount(row, "ticket_p90_minor")),
                spending(row));
    }

    private static CardholderProfile.Activity activity(NamedCsvRecord row) {
        return new CardholderProfile.Activity(
                count(row, "purchases"),
                count(row, "refunds"),
                amount(row, "spent_minor"),
                count(row, "online_purchases"),
                amount(row, "online_minor"),
                count(row, "active_days"),
                count(row, "merchants"),
                count(row, "weekend_purchases"),
                count(row, "evening_purchases"),
                count(row, "payday_purchases"),
                count(row, "days_since_first"),
                count(row, "days_since_last"));
    }

    private static List<CardholderProfile.GroupSpending> spending(NamedCsvRecord row) {
        List<CardholderProfile.GroupSpending> spending = new ArrayList<>();
        for (String group : CardholderProfile.CATEGORY_GROUPS) {
            spending.add(new CardholderProfile.GroupSpending(
                    amount(row, group + "_minor"), count(row, group + "_purchases")));
        }
        return spending;
    }

    private static int count(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static long amount(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private static @Nullable Long amountOrNull(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }
}
