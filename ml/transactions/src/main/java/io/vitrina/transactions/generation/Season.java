package io.vitrina.transactions.generation;

import java.time.LocalDate;

/** How a trade goes over the year. */
enum Season {
    EVEN(new double[] {0.97, 0.97, 1, 1, 1, 1, 1, 0.95, 1, 1, 1, 1.1}, 1.0, 1.0),
    TERRACE(new double[] {0.88, 0.9, 0.98, 1.04, 1.1, 1.1, 1.05, 0.85, 1.05, 1.02, 0.98, 1.08}, 1.0, 1.0),
    GIFTS(new double[] {0.95, 0.85, 0.9, 0.92, 0.98, 0.95, 0.95, 0.8, 0.95, 1, 1.2, 1.5}, 1.5, 2.0),
    SALES(new double[] {1.35, 0.85, 0.9, 1, 1, 0.95, 1.3, 0.8, 0.95, 1.05, 1.1, 1.25}, 1.4, 1.9),
    SUMMER(new double[] {0.7, 0.75, 0.9, 1.05, 1.1, 1.3, 1.5, 1.45, 1.05, 0.85, 0.75, 0.95}, 1.0, 1.1),
    SPRING(new double[] {0.8, 0.85, 1.1, 1.25, 1.25, 1.1, 1, 0.85, 1.05, 1, 0.95, 0.9}, 1.1, 1.4);

    private final double[] months;
    private final double christmas;
    private final double blackFriday;

    Season(double[] months, double christmas, double blackFriday) {
        this.months = months;
        this.christmas = christmas;
        this.blackFriday = blackFriday;
    }

    double weight(LocalDate day) {
        double weight = months[day.getMonthValue() - 1];
        if (isBeforeChristmas(day)) {
            weight *= christmas;
        }
        if (isBlackFridayWeekend(day)) {
            weight *= blackFriday;
        }
        return weight;
    }

    private static boolean isBeforeChristmas(LocalDate day) {
        int dayOfYear = day.getMonthValue() * 100 + day.getDayOfMonth();
        return dayOfYear >= 1210 && dayOfYear <= 1224 || dayOfYear >= 102 && dayOfYear <= 105;
    }

    /** From the fourth Friday of November to the Monday after. */
    private static boolean isBlackFridayWeekend(LocalDate day) {
        LocalDate friday = day.minusDays((day.getDayOfWeek().getValue() + 2) % 7);
        return friday.getMonthValue() == 11
                && friday.getDayOfMonth() >= 22
                && friday.getDayOfMonth() <= 28
                && day.toEpochDay() - friday.toEpochDay() <= 3;
    }
}
