package io.vitrina.training.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vitrina.aggregates.DataFigures;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.PublishedModel;
import io.vitrina.publication.PublishedModel.Status;
import io.vitrina.publication.PublishedModel.Verdict;
import io.vitrina.training.contest.ContestResult;
import io.vitrina.training.contest.Scores;
import io.vitrina.training.contest.Scores.Figure;
import io.vitrina.training.retraining.RetrainingResult;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetrainingReportTest {

    @Test
    void each_model_is_told_beside_what_it_had_to_beat_and_what_serves_in_the_end() throws JsonProcessingException {
        String report = report(
                false,
                1L,
                scored("forecast-xgboost", Status.BASELINE, Verdict.BASELINE_SERVES, null, "loses"),
                scored("forecast-network", Status.SERVING, Verdict.PUBLISHED, "20261031-c9e954d2", "wins"));

        assertThat(report)
                .containsPattern("forecast-xgboost: daily sales +before +after   the seasonal naive method   smoothing")
                .containsPattern("MASE +– +0\\.700 +1\\.000 +0\\.750")
                .contains("forecast-xgboost: the baseline serves (loses).")
                .contains("forecast-network: version 20261031-c9e954d2 serves (wins).")
                .contains("Publication 1 is current.");
    }

    @Test
    void a_model_that_lacks_data_is_told_without_figures() throws JsonProcessingException {
        ContestResult few = new ContestResult(
                "monthly income",
                new PublishedModel(
                        "purchasing-power",
                        Status.UNAVAILABLE,
                        Verdict.TOO_LITTLE_DATA,
                        null,
                        "94 cardholders have a known income and purchases, a model needs 100",
                        Map.of("labels", 94.0)),
                null,
                null);

        assertThat(report(false, 1L, few))
                .contains("purchasing-power: no model serves (94 cardholders have a known income");
    }

    @Test
    void where_every_model_is_required_and_one_is_missing_it_says_that_nothing_was_published()
            throws JsonProcessingException {
        assertThat(report(false, null)).contains("Nothing was published: every model is required.");
    }

    @Test
    void a_program_gets_the_same_as_json() throws JsonProcessingException {
        assertThat(report(true, 1L, scored("forecast-network", Status.SERVING, Verdict.PUBLISHED, "v1", "wins")))
                .contains("\"name\" : \"forecast-network\"")
                .contains("\"mase\" : 0.7")
                .contains("\"verdict\" : \"PUBLISHED\"");
    }

    private static String report(boolean json, @Nullable Long publication, ContestResult... models)
            throws JsonProcessingException {
        DataFigures data = new DataFigures(
                1_000, 0, List.of(), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 10, 31), "EUR", "hash", 10, 5, 5);
        StringWriter screen = new StringWriter();
        new RetrainingReport(new RetrainingResult(data, List.of(models), publication))
                .print(new PrintWriter(screen), json);
        return screen.toString();
    }

    private static ContestResult scored(
            String name, Status status, Verdict verdict, @Nullable String version, String reason) {
        Map<String, Metrics> opponents = new LinkedHashMap<>();
        opponents.put("the seasonal naive method", mase(1));
        opponents.put("smoothing", mase(0.75));
        Scores scores = new Scores(List.of("mase"), mase(0.7), opponents, null, List.of(new Figure("MASE", "mase", 1)));
        PublishedModel model = new PublishedModel(name, status, verdict, version, reason, Map.of());
        return new ContestResult("daily sales", model, "a line", scores);
    }

    private static Metrics mase(double figure) {
        return new Metrics(Map.of("mase", figure));
    }
}
