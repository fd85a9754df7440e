package io.vitrina.transactions.generation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Set;

/** The days of the period: how much is bought on each in each trade, and where local days begin. */
final class Trading {

    static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private static final Set<Integer> HOLIDAYS = Set.of(101, 106, 501, 815, 1012, 1101, 1206, 1208, 1225);

    private final LocalDate from;
    private final int days;
    private final long[] midnights;
    private final double[][] shops;
    private final double[][] web;

    Trading(LocalDate from, LocalDate to) {
        this.from = from;
        this.days = (int) (to.toEpochDay() - from.toEpochDay()) + 1;
        this.midnights = midnights(from, days);
        Trade[] trades = Trade.values();
        this.shops = new double[trades.length][];
        this.web = new double[trades.length][];
        for (Trade trade : trades) {
            shops[trade.ordinal()] = cumulative(trade.rhythm, trade.season);
            web[trade.ordinal()] = cumulative(Rhythm.WEB, trade.season);
        }
    }

    int days() {
        return days;
    }

    LocalDate day(int number) {
        return from.plusDays(number);
    }

    /** Draws a day in first … last by the trade's rhythm over the week and the year. */
    int draw(Dice dice, Trade trade, boolean online, int first, int last) {
        return dice.pick((online ? web : shops)[trade.ordinal()], first, last + 1);
    }

    /** Seconds since 1970 of a local second of a day. */
    long second(int day, int secondOfDay) {
        return midnights[day] + secondOfDay;
    }

    private double[] cumulative(Rhythm rhythm, Season season) {
        double[] cumulative = new double[days];
        double sum = 0;
        for (int i = 0; i < days; i++) {
            LocalDate day = from.plusDays(i);
            double weight = rhythm.weekday(day.getDayOfWeek().getValue()) * season.weight(day);
            if (HOLIDAYS.contains(day.getMonthValue() * 100 + day.getDayOfMonth())) {
                weight *= rhythm.holiday();
            }
            sum += weight;
            cumulative[i] = sum;
        }
        return cumulative;
    }

    /** With the offset that holds at noon, as nobody buys in the night in which clocks change. */
    private static long[] midnights(LocalDate from, int days) {
        ZoneRules rules = ZONE.getRules();
        long[] midnights = new long[days];
        for (int i = 0; i < days; i++) {
            LocalDate day = from.plusDays(i);
            ZoneOffset offset = rules.getOffset(day.atTime(12, 0));
            midnights[i] = day.toEpochDay() * 86_400 - offset.getTotalSeconds();
        }
        return midnights;
    }
}
