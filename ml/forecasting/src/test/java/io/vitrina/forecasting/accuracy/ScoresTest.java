package io.vitrina.forecasting.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final double NOT_OBSERVED = Double.NaN;
    private static final Offset<Double> ROUNDING = within(1e-12);

    private final Scores scores = new Scores();

    @Test
    void smape_and_mase_are_means_of_series_and_all_else_of_steps() {
        scores.add(new double[] {10, 20, 10}, new double[] {12, 20, 8}, 4);
        scores.add(new double[] {100, NOT_OBSERVED}, new double[] {50, 7}, 25);

        // sMAPE 100 · (2/11 + 0 + 2/9) / 3 and 100 · 50/75
        assertThat(scores.smape()).isEqualTo(100 * ((2.0 / 11 + 2.0 / 9) / 3 + 2.0 / 3) / 2, ROUNDING);
        // (4/3) / 4 and 50/25
        assertThat(scores.mase()).isEqualTo((1.0 / 3 + 2) / 2, ROUNDING);
        assertThat(scores.wape()).isEqualTo(100 * 54.0 / 140, ROUNDING);
        assertThat(scores.rmspe()).isEqualTo(100 * Math.sqrt((0.04 + 0 + 0.04 + 0.25) / 4), ROUNDING);
        assertThat(scores.mae()).isEqualTo(54.0 / 4, ROUNDING);
        assertThat(scores.rmse()).isEqualTo(Math.sqrt((4 + 4 + 2500) / 4.0), ROUNDING);
        assertThat(scores.bias()).isEqualTo(-50.0 / 4, ROUNDING);
    }

    @Test
    void intervals_quantiles_and_distributions_are_means_of_steps() {
        PredictionInterval narrow = new PredictionInterval(0.8, new double[] {1, 1, 1}, new double[] {3, 3, 3});
        PredictionInterval broad = new PredictionInterval(0.8, new double[] {0}, new double[] {8});
        scores.addInterval(new double[] {2, 3, 4}, narrow);
        scores.addInterval(new double[] {5}, broad);
        scores.addQuantile(new double[] {2, NOT_OBSERVED}, new double[] {1, 1}, 0.9);
        scores.addQuantile(new double[] {2}, new double[] {4}, 0.9);
        scores.addDistribution(new double[] {2, 3, 4}, new double[] {2, 2, 2}, List.of(narrow));
        scores.addDistribution(new double[] {5}, new double[] {4}, List.of(broad));

        assertThat(scores.coverage()).isEqualTo(0.75, ROUNDING);
        assertThat(scores.meanWidth()).isEqualTo(3.5, ROUNDING);
        assertThat(scores.intervalScore()).isEqualTo((2 + 2 + 12 + 8) / 4.0, ROUNDING);
        assertThat(scores.pinballLoss()).isEqualTo((0.9 + 0.2) / 2, ROUNDING);
        // (0.5 · (0 + 1 + 2 + 1) + 0.1 · (2 + 2 + 12 + 8)) / 1.5 / 4
        assertThat(scores.weightedIntervalScore()).isEqualTo(4.4 / 6, ROUNDING);
    }

    @Test
    void a_series_can_be_compared_before_it_is_added() {
        Scores compared = new Scores();
        compared.add(PointAccuracy.of(new double[] {10, 20}, new double[] {12, 17}), 4);

        scores.add(new double[] {10, 20}, new double[] {12, 17}, 4);

        assertThat(measures(compared)).isEqualTo(measures(scores));
    }

    @Test
    void nothing_gathered_is_no_score() {
        assertThat(measures(scores)).containsOnly(Double.NaN);
    }

    @Test
    void series_without_an_observed_value_do_not_count() {
        scores.add(new double[] {4}, new double[] {5}, 2);
        double[] before = measures(scores);

        scores.add(new double[] {NOT_OBSERVED}, new double[] {5}, 2);
        scores.addInterval(
                new double[] {NOT_OBSERVED}, new PredictionInterval(0.8, new double[] {1}, new double[] {2}));
        scores.addQuantile(new double[] {NOT_OBSERVED}, new double[] {5}, 0.5);
        scores.addDistribution(new double[] {NOT_OBSERVED}, new double[] {5}, List.of());

        assertThat(measures(scores)).isEqualTo(before);
    }

    @Test
    void series_without_a_scale_do_not_count_for_mase_alone() {
        scores.add(new double[] {4}, new double[] {5}, 2);
        scores.add(new double[] {4}, new double[] {9}, 0);
        scores.add(new double[] {4}, new double[] {9}, Double.NaN);

        assertThat(scores.mase()).isEqualTo(0.5);
        assertThat(scores.mae()).isEqualTo(11.0 / 3, ROUNDING);
    }

    @Test
    void a_missing_forecast_is_not_passed_over() {
        scores.add(new double[] {4}, new double[] {5}, 2);
        scores.add(new double[] {4}, new double[] {Double.NaN}, 2);

        assertThat(scores.smape()).isNaN();
        assertThat(scores.wape()).isNaN();
    }

    @Test
    void however_series_are_shared_out_the_scores_are_the_same_to_the_last_bit() {
        double[] together = measures(gathered(1, new Random(1)));

        assertThat(measures(gathered(3, new Random(2)))).isEqualTo(together);
        assertThat(measures(gathered(16, new Random(3)))).isEqualTo(together);
    }

    /** The same 200 series, mixed up and gathered in parts. */
    private static Scores gathered(int parts, Random order) {
        List<Integer> series = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            series.add(i);
        }
        Collections.shuffle(series, order);
        List<Scores> gathered = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            gathered.add(new Scores());
        }
        for (int i = 0; i < series.size(); i++) {
            add(gathered.get(i % parts), series.get(i));
        }
        Scores all = new Scores();
        gathered.forEach(all::merge);
        return all;
    }

    private static void add(Scores scores, int series) {
        SplittableRandom random = new SplittableRandom(series);
        double[] actual = random.doubles(7, 0, Math.exp(series % 12)).toArray();
        double[] forecast = random.doubles(7, 0, Math.exp(series % 12)).toArray();
        PredictionInterval interval = new PredictionInterval(
                0.8,
                DoubleStream.of(forecast).map(value -> 0.7 * value).toArray(),
                DoubleStream.of(forecast).map(value -> 1.3 * value).toArray());
        scores.add(actual, forecast, 0.1 + random.nextDouble());
        scores.addInterval(actual, interval);
        scores.addQuantile(actual, interval.upper(), 0.9);
        scores.addDistribution(actual, forecast, List.of(interval));
    }

    private static double[] measures(Scores scores) {
        return new double[] {
            scores.smape(),
            scores.mase(),
            scores.wape(),
            scores.rmspe(),
            scores.mae(),
            scores.rmse(),
            scores.bias(),
            scores.coverage(),
            scores.meanWidth(),
            scores.intervalScore(),
            scores.pinballLoss(),
            scores.weightedIntervalScore()
        };
    }
}
