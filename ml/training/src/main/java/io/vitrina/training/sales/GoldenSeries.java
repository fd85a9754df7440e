package io.vitrina.training.sales;

import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import io.vitrina.forecasting.global.GlobalForecaster;
import io.vitrina.forecasting.global.Inputs;
import io.vitrina.forecasting.global.ScaledSeries;
import io.vitrina.models.forecasts.PublishedForecaster;
import io.vitrina.publication.Manifest.GoldenRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Rows that a model answers when it is opened, of series that are made up: a manifest tells of no outlet. */
final class GoldenSeries {

    private static final int SERIES = 5;
    private static final int DAYS = 800;
    private static final int WEEK = 7;

    private GoldenSeries() {}

    static List<GoldenRow> rows(GlobalForecaster forecaster) {
        Inputs inputs = forecaster.inputs();
        List<GoldenRow> rows = new ArrayList<>();
        for (int number = 0; number < SERIES; number++) {
            int ahead = inputs.stepsOfRow() == 1
                    ? 1 + number * WEEK % forecaster.task().horizon()
                    : 1;
            float[] row = new float[inputs.width()];
            inputs.write(ScaledSeries.of(series(number), forecaster.task()), DAYS - 1, ahead, row, 0);
            rows.add(GoldenRow.of(row, PublishedForecaster.answers(forecaster.model(), row)));
        }
        return rows;
    }

    /** A level, a week, a year, chance, and some days that are not known. */
    private static Series series(int number) {
        SplittableRandom random = new SplittableRandom(number);
        double[] values = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            double week = 1 + 0.3 * Math.sin(2 * Math.PI * (day + number) / WEEK);
            double year = 1 + 0.2 * Math.sin(2 * Math.PI * day / 365.25);
            double chance = Math.exp(0.2 * random.nextGaussian());
            values[day] =
                    random.nextInt(20) == 0 ? Double.NaN : Math.round(1_000 * (number + 1) * week * year * chance);
        }
        return Series.of("golden", new Timeline.Dated(LocalDate.of(2024, 1, 1), 1, ChronoUnit.DAYS), values);
    }
}
