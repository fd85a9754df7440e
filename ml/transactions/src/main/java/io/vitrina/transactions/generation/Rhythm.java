package io.vitrina.transactions.generation;

/** When in a week and in a day people buy. */
enum Rhythm {
    ERRANDS(new double[] {1.0, 0.95, 0.95, 1.0, 1.2, 1.45, 0.55}, hours(9, 2, 4, 5, 5, 4, 2, 2, 3, 5, 6, 6, 4, 1), 0.7),
    COFFEE(new double[] {1.1, 1.1, 1.1, 1.1, 1.2, 0.95, 0.7}, hours(7, 4, 8, 9, 7, 5, 3, 2, 2, 4, 5, 4, 3, 2, 1), 0.75),
    DINING(new double[] {0.6, 0.65, 0.75, 0.95, 1.5, 1.8, 1.3}, hours(12, 2, 6, 9, 6, 1, 1, 1, 3, 8, 10, 6, 2), 1.3),
    SHOPPING(new double[] {0.85, 0.85, 0.9, 0.95, 1.25, 1.9, 0.3}, hours(10, 3, 5, 6, 4, 2, 2, 5, 8, 9, 7, 3), 0.2),
    WORKDAYS(new double[] {1.3, 1.3, 1.3, 1.25, 1.2, 0.5, 0.25}, hours(7, 5, 8, 7, 6, 5, 5, 4, 4, 5, 7, 7, 5, 3), 0.4),
    OUTINGS(new double[] {0.6, 0.6, 0.8, 0.8, 1.4, 1.7, 1.4}, hours(10, 2, 3, 3, 3, 3, 4, 6, 8, 9, 9, 7, 4), 1.3),
    WEB(
            new double[] {1.15, 1.05, 1.0, 1.0, 0.9, 0.85, 1.15},
            hours(8, 2, 3, 4, 4, 4, 4, 4, 4, 4, 5, 6, 7, 9, 10, 9, 5),
            1.0);

    private final double[] weekdays;
    private final double[] cumulativeHours;
    private final double holiday;

    Rhythm(double[] weekdays, double[] cumulativeHours, double holiday) {
        this.weekdays = weekdays;
        this.cumulativeHours = cumulativeHours;
        this.holiday = holiday;
    }

    /** Weight of a weekday, 1 is Monday. */
    double weekday(int day) {
        return weekdays[day - 1];
    }

    /** Factor on public holidays. */
    double holiday() {
        return holiday;
    }

    /** Local second of the day. */
    int second(Dice dice) {
        return dice.pick(cumulativeHours) * 3600 + dice.below(3600);
    }

    private static double[] hours(int first, double... weights) {
        double[] cumulative = new double[first + weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            cumulative[first + i] = sum;
        }
        return cumulative;
    }
}
