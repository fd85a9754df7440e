package io.vitrina.training.sales;

import io.vitrina.publication.Manifest;
import io.vitrina.publication.Metrics;
import java.util.Locale;
import java.util.Objects;

/** Tells people about a model of daily sales (Mitchell et al., 2019). */
final class SalesCard {

    private SalesCard() {}

    /** How models of a method work. */
    static String method(String method) {
        return switch (method) {
            case "xgboost" -> "boosted trees over all series, one row for each day ahead";
            case "network" -> "three networks over all series in the mean, quantiles of all days ahead at once";
            default -> throw new IllegalArgumentException("no method " + method);
        };
    }

    static String of(Manifest model, String method) {
        return """
                # Daily sales, %s, version %s

                Forecasts daily sales of an outlet, amounts or numbers of payments, %s days ahead with quantiles, from the outlet's own past: nothing is
                learnt from a series at the time of its forecast but its scale. Made to be one of several methods among which each series' own
                back-test chooses.

                | | this model | seasonal naive | exponential smoothing |
                |---|---|---|---|
                %s
                Measured on %d series, on the last two times %s days of the data, by a model that had learnt from what came before; this one has learnt from
                all. Pinball loss and MASE are in units of each series' seasonal naive error, means over series.

                - Method: %s.
                - Learnt from %d series of outlets that sold on at least half of their days, out of transactions of %s to %s (SHA-256 %s).
                - Inputs: recent values, the same places in the week and the year, the calendar, public holidays; %d numbers of a row. No name of an outlet, a
                  merchant or a category; the golden rows are of series that are made up.
                - Known limits: days without sales are not known, so whether an outlet opens has to be known elsewhere; promotions and prices are not in card
                  transactions; an outlet unlike all others is forecast like them.
                - Seed %d, code %s. Decision: %s.
                """.formatted(
                        method,
                        model.version(),
                        model.parameters().get("horizon"),
                        rows(model),
                        Math.round(model.metrics().of(Metrics.ROWS)),
                        model.parameters().get("horizon"),
                        model.method(),
                        model.rows(),
                        model.dataFrom(),
                        model.dataTo(),
                        model.dataHash(),
                        model.features().size(),
                        model.seed(),
                        model.codeRevision(),
                        model.decision().why());
    }

    private static String rows(Manifest model) {
        return row("pinball loss", "%.3f", model, Metrics.PINBALL_LOSS, 1)
                + row("MASE", "%.3f", model, SalesModel.MASE, 1)
                + row("WAPE, %", "%.1f", model, SalesModel.WAPE, 100)
                + row("80 % interval holds, %", "%.1f", model, Metrics.COVERAGE, 100)
                + row("95 % interval holds, %", "%.1f", model, SalesModel.COVERAGE_95, 100);
    }

    private static String row(String name, String form, Manifest model, String figure, int times) {
        Metrics smoothing = Objects.requireNonNull(model.rivals().get(SalesModel.SMOOTHING));
        String figures = "| %s | " + form + " | " + form + " | " + form + " |%n";
        return String.format(
                Locale.ROOT,
                figures,
                name,
                times * model.metrics().of(figure),
                times * model.baseline().of(figure),
                times * smoothing.of(figure));
    }
}
