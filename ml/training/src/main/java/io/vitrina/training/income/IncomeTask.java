package io.vitrina.training.income;

import io.vitrina.aggregates.DataFigures;
import io.vitrina.models.CardholderProfile;
import io.vitrina.models.CardholderProfiles;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.contest.Candidate;
import io.vitrina.training.contest.ModelTask;
import io.vitrina.training.contest.Scores;
import io.vitrina.training.contest.Scores.Figure;
import io.vitrina.training.contest.Slice;
import io.vitrina.training.contest.Slice.Profiles;
import io.vitrina.training.contest.Slices;
import io.vitrina.training.contest.TaskPlan;
import io.vitrina.training.quantiles.Accuracy;
import io.vitrina.training.quantiles.Progress;
import io.vitrina.training.quantiles.TrainingPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Learns monthly income from a window of days, and is measured on the window after it. */
public final class IncomeTask implements ModelTask {

    /** With fewer known incomes than this nothing can be told apart from chance. */
    public static final int FEWEST_LABELS = IncomeTraining.FEWEST_LABELS;

    private static final int LONGEST_WINDOW = 365;
    private static final String BASELINE = "the median by age and client category";

    @Override
    public String name() {
        return ModelFolder.PURCHASING_POWER;
    }

    @Override
    public String question() {
        return "monthly income";
    }

    @Override
    public List<Slice> needs(DataFigures data) {
        return List.of(earlier(data), latest(data));
    }

    /** The profiles that end with the data: what is measured on, and what services score. */
    public static Profiles latest(DataFigures data) {
        return new Profiles(data.to(), window(data));
    }

    private static Profiles earlier(DataFigures data) {
        return new Profiles(data.to().minusDays(window(data)), window(data));
    }

    /** Two windows that do not overlap have to fit into the data. */
    private static int window(DataFigures data) {
        return (int) Math.min(LONGEST_WINDOW, (ChronoUnit.DAYS.between(data.from(), data.to()) + 1) / 2);
    }

    @Override
    public Candidate train(Slices slices, Optional<String> champion, TaskPlan plan) throws IOException {
        Profiles earlier = earlier(plan.data());
        Labelled before = labelled(slices.file(earlier));
        Labelled after = labelled(slices.file(latest(plan.data())));
        TrainingPlan training = new TrainingPlan(TrainingPlan.USUAL_LEVELS, plan.seed(), plan.threads(), false);
        IncomeTraining.Outcome outcome = new IncomeTraining(
                        before, after, earlier.asOf().getYear(), training, Progress.SILENT)
                .train(champion.flatMap(version -> Champion.find(plan.home(), version)));
        Scores scores = scores(outcome, plan.data());
        return new Candidate(
                scores,
                outcome.model().method(),
                new IncomeModel(plan, earlier, outcome, scores),
                new IncomeBaseline(plan, earlier, outcome, scores),
                outcome.model()::close);
    }

    private static Scores scores(IncomeTraining.Outcome outcome, DataFigures data) {
        double major = Math.pow(10, -Currency.getInstance(data.currency()).getDefaultFractionDigits());
        Accuracy champion = outcome.champion();
        return new Scores(
                List.of(Metrics.PINBALL_LOSS),
                outcome.accuracy().metrics(),
                Map.of(BASELINE, outcome.baseline().metrics()),
                champion == null ? null : champion.metrics(),
                List.of(
                        new Figure("mean absolute error, " + data.currency(), Metrics.MEAN_ABSOLUTE_ERROR, major),
                        new Figure("pinball loss, " + data.currency(), Metrics.PINBALL_LOSS, major),
                        new Figure("coverage of P10 to P90, %", Metrics.COVERAGE, 100),
                        new Figure("width of P10 to P90, " + data.currency(), Metrics.WIDTH, major),
                        new Figure("held-out cardholders", Metrics.ROWS, 1)));
    }

    private static Labelled labelled(Path file) throws IOException {
        List<CardholderProfile> profiles = new ArrayList<>();
        CardholderProfiles.read(file, profile -> {
            if (profile.monthlyIncomeMinor() != null) {
                profiles.add(profile);
            }
        });
        return new Labelled(profiles);
    }
}
