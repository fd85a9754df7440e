package io.vitrina.training.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vitrina.aggregates.DataFigures;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import io.vitrina.publication.PublishedModel;
import io.vitrina.training.contest.ContestResult;
import io.vitrina.training.contest.Scores;
import io.vitrina.training.contest.Scores.Figure;
import io.vitrina.training.retraining.RetrainingResult;
import java.io.PrintWriter;
import java.util.Locale;
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
        result.models().forEach(model -> contest(screen, model));
        screen.println(
                result.publication() == null
                        ? "Nothing was published: every model is required."
                        : "Publication " + result.publication() + " is current.");
    }

    private static void contest(PrintWriter screen, ContestResult contest) {
        PublishedModel model = contest.model();
        Scores scores = contest.scores();
        screen.println();
        if (scores != null) {
            screen.printf("%-42s %14s %14s", model.name() + ": " + contest.question(), "before", "after");
            scores.opponents().keySet().forEach(name -> screen.printf("   %s", name));
            screen.println();
            scores.told().forEach(figure -> line(screen, scores, figure));
            screen.println("Method: " + contest.method());
        }
        screen.println(model.name() + ": " + served(model) + " (" + model.reason() + ").");
    }

    private static String served(PublishedModel model) {
        return switch (model.status()) {
            case SERVING -> "version " + model.version() + " serves";
            case BASELINE -> "the baseline serves";
            case UNAVAILABLE -> "no model serves";
        };
    }

    private static void line(PrintWriter screen, Scores scores, Figure figure) {
        screen.printf(
                "%-42s %14s %14s", figure.label(), text(scores.champion(), figure), text(scores.challenger(), figure));
        scores.opponents()
                .forEach((name, opponent) -> screen.printf("   %" + name.length() + "s", text(opponent, figure)));
        screen.println();
    }

    private static String text(@Nullable Metrics metrics, Figure figure) {
        return metrics == null
                ? "–"
                : String.format(Locale.ROOT, "%,.3f", metrics.of(figure.measure()) * figure.factor());
    }
}
