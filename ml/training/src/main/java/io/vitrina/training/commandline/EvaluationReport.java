package io.vitrina.training.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.evaluation.CrossValidation;
import io.vitrina.training.quantiles.Accuracy;
import io.vitrina.training.table.TableFeatures;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of an evaluation, for people or for programs. */
record EvaluationReport(
        Path file, String target, List<Double> levels, TableFeatures features, CrossValidation.Result result) {

    void print(PrintWriter screen, boolean json) throws JsonProcessingException {
        if (json) {
            screen.println(ModelFolder.json().writeValueAsString(figures()));
        } else {
            table(screen);
        }
        screen.flush();
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("table", file.toString());
        figures.put("target", target);
        figures.put("levels", levels);
        figures.put("features", features.matrix().width());
        figures.put("accuracy", result.accuracy());
        figures.put("baseline", result.baseline());
        figures.put("methods", result.methods());
        figures.put("notes", features.notes());
        return figures;
    }

    private void table(PrintWriter screen) {
        features.notes().forEach(note -> screen.println("note: " + note));
        screen.printf(
                Locale.ROOT,
                "%s of %s: %d rows, %d features%n",
                target,
                file,
                result.accuracy().rows(),
                features.matrix().width());
        screen.printf(Locale.ROOT, "%-28s %14s %14s%n", "", "model", "median alone");
        Accuracy model = result.accuracy();
        Accuracy baseline = result.baseline();
        line(screen, "mean absolute error", model.meanAbsoluteError(), baseline.meanAbsoluteError());
        line(screen, "pinball loss", model.pinball(), baseline.pinball());
        line(screen, "coverage, %", 100 * model.coverage(), 100 * baseline.coverage());
        line(screen, "width of the interval", model.width(), baseline.width());
        result.methods().forEach(method -> screen.println("chosen: " + method));
    }

    private static void line(PrintWriter screen, String name, double model, double baseline) {
        screen.printf(Locale.ROOT, "%-28s %,14.1f %,14.1f%n", name, model, baseline);
    }
}
