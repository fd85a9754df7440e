package io.vitrina.training.income;

import io.vitrina.publication.Manifest;
import io.vitrina.publication.Metrics;
import java.util.Locale;

/** Tells people about a model (Mitchell et al., 2019): {@code card.md} beside it. */
final class IncomeCard {

    private IncomeCard() {}

    static String of(Manifest model) {
        return """
                # Purchasing power, version %s

                Estimates the net monthly income of a cardholder (P10, P50, P90) from what the card was used for. Made for distributions
                over many customers of a merchant; not for decisions about a single person.

                | | this model | baseline: median by age and client category |
                |---|---|---|
                %s
                Measured on %d cardholders %s, at a later time than it was trained on; amounts in minor units of %s.

                - Method: %s.
                - Learnt from %d cardholders with a known income, as of %s, out of transactions of %s to %s (SHA-256 %s).
                - Features: spending by category, tickets, rhythm, channels, age, client category, area; %d in all. No name, no token.
                - Known limits: incomes are known for payroll clients only, who may differ from others; cash and cards of other banks are not
                  seen; the interval is calibrated over all cardholders, not within each group.
                - Seed %d, code %s. Decision: %s.
                """.formatted(
                        model.version(),
                        rows(model.metrics(), model.baseline()),
                        Math.round(model.metrics().of(Metrics.ROWS)),
                        IncomeTraining.HELD_OUT_NOBODY.equals(model.parameters().get("heldOut"))
                                ? "in five turns, each time by a model that had learnt from the others; this one has learnt from all"
                                : "that took no part in training",
                        model.currency(),
                        model.method(),
                        model.rows(),
                        model.asOf(),
                        model.dataFrom(),
                        model.dataTo(),
                        model.dataHash(),
                        model.features().size(),
                        model.seed(),
                        model.codeRevision(),
                        model.decision().why());
    }

    private static String rows(Metrics model, Metrics baseline) {
        return row("pinball loss", model, baseline, Metrics.PINBALL_LOSS, 1)
                + row("mean absolute error", model, baseline, Metrics.MEAN_ABSOLUTE_ERROR, 1)
                + row("coverage of P10 to P90, %", model, baseline, Metrics.COVERAGE, 100)
                + row("mean width of P10 to P90", model, baseline, Metrics.WIDTH, 1);
    }

    private static String row(String name, Metrics model, Metrics baseline, String figure, int times) {
        return String.format(
                Locale.ROOT, "| %s | %.1f | %.1f |%n", name, times * model.of(figure), times * baseline.of(figure));
    }
}
