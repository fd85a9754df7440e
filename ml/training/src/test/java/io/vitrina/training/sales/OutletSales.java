package io.vitrina.training.sales;

import io.vitrina.aggregates.DataFigures;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/** Outlets that are closed on Sundays, whose sales come back to their usual level in a way that is the same for all: there is something to learn. */
final class OutletSales {

    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final double BACK = 0.6;

    private OutletSales() {}

    /** @param days from {@link #FIRST} on */
    static Path write(Path file, int outlets, int days) throws IOException {
        try (PrintWriter rows =
                new PrintWriter(new GZIPOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            rows.println("outlet,country,day,sales_minor,payments");
            for (int outlet = 0; outlet < outlets; outlet++) {
                write(rows, outlet, days);
            }
        }
        return file;
    }

    private static void write(PrintWriter rows, int outlet, int days) {
        SplittableRandom random = new SplittableRandom(outlet);
        double away = 0;
        double level = 100 * (outlet + 10);
        for (int day = 0; day < days; day++) {
            away = BACK * away + 0.3 * random.nextGaussian();
            LocalDate date = FIRST.plusDays(day);
            if (date.getDayOfWeek().getValue() < 7) {
                long payments = Math.round(level * Math.exp(away));
                rows.println(outlet + ",Spain," + date + "," + 1_000 * payments + "," + payments);
            }
        }
    }

    static DataFigures figures(int days) {
        return new DataFigures(1_000, 0, List.of(), FIRST, FIRST.plusDays(days - 1L), "EUR", "hash", 10, 5, 5);
    }
}
