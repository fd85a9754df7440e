package io.vitrina.transactions.generation;

import io.vitrina.transactions.Cardholder;
import io.vitrina.transactions.Gender;
import java.util.List;
import java.util.Locale;

/**
 * A cardholder with what nobody sees directly: income and habits.
 *
 * @param incomeMinor true net monthly income
 * @param payroll whether the bank sees the salary and so knows the income
 * @param activity relative number of purchases
 * @param first first day with the card, counted from the first day of the period
 * @param last last day with the card
 */
record Person(
        int number,
        int birthYear,
        Gender gender,
        int place,
        String category,
        long incomeMinor,
        boolean payroll,
        double activity,
        int first,
        int last) {

    /** Median net income in minor units: where the logarithm that drives spending is 0. */
    private static final double MIDDLE_INCOME = 165_000;

    private static final double[] PEOPLE = people();
    private static final double NEW = 0.12;
    private static final double LAPSING = 0.1;

    /** Logarithm of the income against the middle one. */
    double wealth() {
        return StrictMath.log(incomeMinor / MIDDLE_INCOME);
    }

    static Person of(GenerationSettings settings, int number, int days) {
        Dice dice = Dice.of(settings.seed(), "person", number);
        int place = dice.pick(PEOPLE);
        int age = 18 + (int) (70 * StrictMath.pow(dice.uniform(), 1.25));
        double wealth = -0.55 * StrictMath.pow((age - 50) / 30.0, 2)
                + 0.14
                + Geography.places().get(place).wealth()
                + 0.42 * dice.normal();
        long income = 100L * Math.round(MIDDLE_INCOME * StrictMath.exp(wealth) / 100);
        Gender gender = dice.happens(0.02) ? Gender.UNKNOWN : dice.happens(0.51) ? Gender.FEMALE : Gender.MALE;
        boolean payroll = age < 67 && dice.happens(0.5);
        int first = dice.happens(NEW) ? dice.below(days - 120) : 0;
        int last = dice.happens(LAPSING) ? Math.min(days - 1, first + 60 + dice.below(days - 60)) : days - 1;
        double activity = StrictMath.exp(0.45 * dice.normal() + 0.2 * wealth)
                * (age > 70 ? 0.7 : 1)
                * (0.15 + 0.85 * (last - first) / days);
        return new Person(
                number,
                settings.to().getYear() - age,
                gender,
                place,
                category(dice, age, wealth),
                income,
                payroll,
                activity,
                first,
                last);
    }

    /** How the bank serves somebody: it knows age and fortune better than income. */
    private static String category(Dice dice, int age, double wealth) {
        double fortune = wealth + 0.35 * dice.normal();
        if (age < 27) {
            return "young";
        }
        if (fortune > 0.75) {
            return "premium";
        }
        return age >= 67 ? "senior" : "standard";
    }

    String token() {
        // not in order of anything a person has
        return String.format(Locale.ROOT, "c%016x", Dice.mix(0x5EEDL + number));
    }

    Cardholder cardholder() {
        return new Cardholder(
                token(),
                birthYear,
                gender,
                Geography.code(place),
                category,
                payroll ? Long.valueOf(incomeMinor) : null);
    }

    private static double[] people() {
        List<Geography.Place> places = Geography.places();
        double[] cumulative = new double[places.size()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += places.get(i).people();
            cumulative[i] = sum;
        }
        return cumulative;
    }
}
