package io.vitrina.transactions.generation;

/** How many transactions each cardholder makes: by activity, in sum exactly what was asked for. */
final class Quotas {

    private final long transactions;
    private final double[] cumulative;

    private Quotas(long transactions, double[] cumulative) {
        this.transactions = transactions;
        this.cumulative = cumulative;
    }

    static Quotas of(GenerationSettings settings, int days) {
        double[] cumulative = new double[settings.cardholders()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += Person.of(settings, i, days).activity();
            cumulative[i] = sum;
        }
        return new Quotas(settings.transactions(), cumulative);
    }

    int of(int number) {
        return (int) (until(number) - (number == 0 ? 0 : until(number - 1)));
    }

    private long until(int number) {
        double all = cumulative[cumulative.length - 1];
        return number == cumulative.length - 1 ? transactions : (long) (transactions * (cumulative[number] / all));
    }
}
