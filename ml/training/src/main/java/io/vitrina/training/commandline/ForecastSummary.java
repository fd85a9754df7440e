package io.vitrina.training.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vitrina.forecasting.accuracy.Scores;
import io.vitrina.forecasting.automatic.Outcome;
import io.vitrina.publication.ModelFolder;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What forecast how many series, and how that and the naive method did in the back-tests of those of them where both could be compared with what came. */
final class ForecastSummary {

    private final int horizon;
    private final Map<String, Integer> chosen = new TreeMap<>();
    private final Scores scores = new Scores();
    private final Scores naive = new Scores();
    private int series;
    private int compared;

    ForecastSummary(int horizon) {
        this.horizon = horizon;
    }

    void add(Outcome outcome) {
        series++;
        chosen.merge(outcome.choice().method(), 1, Integer::sum);
        if (outcome.scores().isKnown() && outcome.naive().isKnown()) {
            compared++;
            scores.add(outcome.scores().points(), outcome.scores().scale());
            naive.add(outcome.naive().points(), outcome.naive().scale());
        }
    }

    void print(PrintWriter screen, boolean json) throws JsonProcessingException {
        if (json) {
            screen.println(ModelFolder.json().writeValueAsString(figures()));
        } else {
            text().forEach(screen::println);
        }
    }

    private Map<String, Object> figures() {
        Map<String, @Nullable Object> backTests = new LinkedHashMap<>();
        backTests.put("series", compared);
        backTests.put("mase", known(scores.mase()));
        backTests.put("naiveMase", known(naive.mase()));
        backTests.put("wape", known(scores.wape()));
        backTests.put("naiveWape", known(naive.wape()));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("series", series);
        figures.put("horizon", horizon);
        figures.put("chosen", chosen);
        figures.put("backTests", backTests);
        return figures;
    }

    private static @Nullable Double known(double figure) {
        return Double.isNaN(figure) ? null : figure;
    }

    private List<String> text() {
        List<String> counts = chosen.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.getKey(), entry.getValue()))
                .toList();
        String made = String.format(Locale.ROOT, "%,d series, %d steps ahead: ", series, horizon);
        return List.of(made + String.join(", ", counts), backTests());
    }

    private String backTests() {
        if (compared == 0) {
            return "no series could be compared in a back-test";
        }
        return String.format(Locale.ROOT, "back-tests of %,d series: ", compared)
                + "MASE %s (naive %s), WAPE %s (naive %s)"
                        .formatted(
                                figure(scores.mase(), "%.3f"),
                                figure(naive.mase(), "%.3f"),
                                figure(scores.wape(), "%.1f %%"),
                                figure(naive.wape(), "%.1f %%"));
    }

    private static String figure(double figure, String form) {
        return Double.isNaN(figure) ? "–" : String.format(Locale.ROOT, form, figure);
    }
}
