package io.vitrina.training.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vitrina.aggregates.DataFigures;
import io.vitrina.forecasting.automatic.TrialFigures;
import io.vitrina.training.quantiles.Accuracy;
import io.vitrina.training.retraining.Comparison;
import io.vitrina.training.retraining.RetrainingResult;
import io.vitrina.training.sales.SalesComparison;
import io.vitrina.training.sales.SalesOutcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetrainingReportTest {

    @Test
    void models_of_daily_sales_are_told_with_their_rivals_and_what_became_of_them() throws JsonProcessingException {
        String report = report(
                false,
                sales("forecast-xgboost", 0.12, SalesComparison.Verdict.SMOOTHING_STAYS, null),
                sales("forecast-network", 0.10, SalesComparison.Verdict.PUBLISHED, "20261031-c9e954d2"));

        assertThat(report)
                .contains(
                        "forecast-xgboost, 100 held-out series: MASE 0.700, pinball loss 0.120 (seasonal naive 1.000, 0.150; exponential smoothing 0.750, 0.110); intervals hold 80.0 and 95.0 %")
                .contains("It does not beat exponential smoothing. None serves.")
                .contains(
                        "It beats the seasonal naive method, exponential smoothing and the model that served. Version 20261031-c9e954d2 serves.");
    }

    @Test
    void a_program_gets_the_same_as_json() throws JsonProcessingException {
        assertThat(report(
                        true, sales("forecast-network", 0.10, SalesComparison.Verdict.PUBLISHED, "20261031-c9e954d2")))
                .contains("\"name\" : \"forecast-network\"")
                .contains("\"pinballLoss\" : 0.1,")
                .contains("\"verdict\" : \"PUBLISHED\"");
    }

    private static String report(boolean json, SalesOutcome... sales) throws JsonProcessingException {
        Accuracy accuracy = new Accuracy(1, 2, 0.8, 3, 50);
        DataFigures data = new DataFigures(
                1_000, 0, List.of(), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 10, 31), "EUR", "hash", 10, 5, 5);
        RetrainingResult result = new RetrainingResult(
                data,
                new Comparison(accuracy, new Accuracy(2, 4, 0.8, 6, 50), null),
                Comparison.Verdict.PUBLISHED,
                "a line",
                "20261031-5e3241e0",
                1L,
                List.of(sales));
        StringWriter screen = new StringWriter();
        new RetrainingReport(result).print(new PrintWriter(screen), json);
        return screen.toString();
    }

    private static SalesOutcome sales(
            String name, double pinballLoss, SalesComparison.Verdict verdict, @Nullable String version) {
        SalesComparison comparison = new SalesComparison(
                new TrialFigures(pinballLoss, 0.7, 0.4, 0.8, 0.95, 100),
                new TrialFigures(0.15, 1, 0.6, 0.8, 0.95, 100),
                new TrialFigures(0.11, 0.75, 0.5, 0.8, 0.95, 100),
                null);
        return new SalesOutcome(name, comparison, verdict, version);
    }
}
