package io.vitrina.training.contest;

import io.vitrina.aggregates.Aggregates;
import java.nio.file.Path;
import java.time.LocalDate;

/** A part of the data as of a day, so that a model never learns from what came after it. Equal slices are written once. */
public sealed interface Slice {

    /** Name of its file, which no other slice has. */
    String fileName();

    /** Writes it from the aggregates. */
    void write(Aggregates aggregates, Path file);

    /**
     * Cards with purchases in the days {@code (asOf - days, asOf]}, one profile each.
     *
     * @param asOf last day that is looked at
     */
    record Profiles(LocalDate asOf, int days) implements Slice {
        @Override
        public String fileName() {
            return "profiles-" + asOf + "-" + days + ".csv.gz";
        }

        @Override
        public void write(Aggregates aggregates, Path file) {
            aggregates.writeProfiles(file, asOf, days);
        }
    }

    /** Each merchant's customers as they stood on a day: recency, frequency, amount, tenure. */
    record Customers(LocalDate asOf) implements Slice {
        @Override
        public String fileName() {
            return "customers-" + asOf + ".csv.gz";
        }

        @Override
        public void write(Aggregates aggregates, Path file) {
            aggregates.writeCustomers(file, asOf);
        }
    }

    /** Who was whose customer in which month, up to a day. */
    record Visits(LocalDate upTo) implements Slice {
        @Override
        public String fileName() {
            return "visits-" + upTo + ".csv.gz";
        }

        @Override
        public void write(Aggregates aggregates, Path file) {
            aggregates.writeVisits(file, upTo);
        }
    }

    /**
     * What outlets sold on each day, to the end of the data.
     *
     * @param mostOutlets of more outlets some are drawn
     */
    record DailySales(int mostOutlets) implements Slice {
        @Override
        public String fileName() {
            return "daily-sales-" + mostOutlets + ".csv.gz";
        }

        @Override
        public void write(Aggregates aggregates, Path file) {
            aggregates.writeDailySales(file, mostOutlets);
        }
    }
}
