package io.vitrina.training.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vitrina.aggregates.DataFigures;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.quantiles.Accuracy;
import io.vitrina.training.retraining.Comparison;
import io.vitrina.training.retraining.RetrainingResult;
import io.vitrina.training.sales.SalesComparison;
import io.vitrina.training.sales.SalesOutcome;
import java.io.PrintWriter;
import java.util.Currency;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What a retraining led to, for people or for programs. */
record RetrainingReport(RetrainingResult result) {

    void print(PrintWriter screen, boolean json) throws JsonProcessingException {
        if (json) {
            screen.println(ModelFolder.json().writeValueAsString(result));
        } else {
            table(screen);
        }
        screen.flush();
    }

    private void table(PrintWriter screen) {
        DataFigures data = result.figures();
        screen.printf(
                Locale.ROOT,
                "%,d transactions of %,d cards at %,d merchants, %s to %s; %,d rows rejected%n",
                data.transactions(),
                data.cards(),
                data.merchants(),
                data.from(),
                data.to(),
                data.rejected());
        data.firstRejections().forEach(rejection -> screen.println("  rejected " + rejection));
        Comparison compared = result.comparison();
        screen.printf(
                Locale.ROOT,
                "%-42s %14s %14s %14s%n",
                "Monthly income, " + compared.challenger().rows() + " held-out cardholders",
                "before",
                "after",
                "baseline");
        double major = Math.pow(10, Currency.getInstance(data.currency()).getDefaultFractionDigits());
        line(screen, "mean absolute error, " + data.currency(), accuracy -> accuracy.meanAbsoluteError() / major);
        line(screen, "pinball loss, " + data.currency(), accuracy -> accuracy.pinball() / major);
        line(screen, "coverage of P10 to P90, %", accuracy -> 100 * accuracy.coverage());
        line(screen, "width of P10 to P90, " + data.currency(), accuracy -> accuracy.width() / major);
        screen.println("Method: " + result.method());
        result.sales().forEach(outcome -> sales(screen, outcome));
        screen.println("The new model " + result.verdict().reason() + "."
                + (result.publication() == null
                        ? " Nothing was published."
                        : " Publication " + result.publication() + " is current, model " + result.version() + "."));
    }

    private static void sales(PrintWriter screen, SalesOutcome outcome) {
        SalesComparison compared = outcome.comparison();
        screen.printf(
                Locale.ROOT,
                "%s, %d held-out series: MASE %.3f, pinball loss %.3f (seasonal naive %.3f, %.3f; exponential smoothing %.3f, %.3f); intervals hold %.1f and %.1f %%%n",
                outcome.name(),
                compared.model().series(),
                compared.model().mase(),
                compared.model().pinballLoss(),
                compared.naive().mase(),
                compared.naive().pinballLoss(),
                compared.smoothing().mase(),
                compared.smoothing().pinballLoss(),
                100 * compared.model().coverage80(),
                100 * compared.model().coverage95());
        screen.println("It " + outcome.verdict().reason() + "."
                + (outcome.version() == null ? " None serves." : " Version " + outcome.version() + " serves."));
    }

    private void line(PrintWriter screen, String name, ToDoubleFunction<Accuracy> figure) {
        Comparison compared = result.comparison();
        screen.printf(
                Locale.ROOT,
                "%-42s %14s %,14.1f %,14.1f%n",
                name,
                text(compared.champion(), figure),
                figure.applyAsDouble(compared.challenger()),
                figure.applyAsDouble(compared.baseline()));
    }

    private static String text(@Nullable Accuracy accuracy, ToDoubleFunction<Accuracy> figure) {
        return accuracy == null ? "–" : String.format(Locale.ROOT, "%,.1f", figure.applyAsDouble(accuracy));
    }
}
