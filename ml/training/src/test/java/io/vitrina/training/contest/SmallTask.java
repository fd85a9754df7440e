package io.vitrina.training.contest;

import io.vitrina.aggregates.DataFigures;
import io.vitrina.publication.Manifest;
import io.vitrina.publication.Manifest.Decision;
import io.vitrina.publication.Metrics;
import io.vitrina.publication.ModelFolder;
import io.vitrina.publication.Vocabulary;
import io.vitrina.training.contest.Scores.Figure;
import io.vitrina.training.publication.TrainedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A task whose model is a line of text, and whose scores are given. */
final class SmallTask implements ModelTask {

    static final String FILE = "model.txt";
    static final DataFigures FIGURES = new DataFigures(
            1_000, 0, List.of(), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 10, 31), "EUR", "hash", 10, 5, 5);

    private final double loss;
    private final Map<String, Metrics> opponents = new LinkedHashMap<>();
    private final @Nullable RuntimeException thrown;
    private @Nullable Metrics serving;
    private Optional<String> champion = Optional.empty();

    private SmallTask(double loss, @Nullable RuntimeException thrown) {
        this.loss = loss;
        this.thrown = thrown;
        opponents.put("the median", ContestTest.pinball(100));
    }

    static SmallTask scoring(double loss) {
        return new SmallTask(loss, null);
    }

    static SmallTask throwing(RuntimeException thrown) {
        return new SmallTask(0, thrown);
    }

    SmallTask beside(String rival, double itsLoss) {
        opponents.put(rival, ContestTest.pinball(itsLoss));
        return this;
    }

    SmallTask serving(double itsLoss) {
        serving = ContestTest.pinball(itsLoss);
        return this;
    }

    /** The version that it was told of. */
    Optional<String> champion() {
        return champion;
    }

    @Override
    public String name() {
        return "small";
    }

    @Override
    public String question() {
        return "a small question";
    }

    @Override
    public List<Slice> needs(DataFigures data) {
        return List.of();
    }

    @Override
    public Candidate train(Slices slices, Optional<String> told, TaskPlan plan) {
        champion = told;
        if (thrown != null) {
            throw thrown;
        }
        Scores scores = new Scores(
                List.of(Metrics.PINBALL_LOSS),
                ContestTest.pinball(loss),
                opponents,
                serving,
                List.of(new Figure("pinball loss", Metrics.PINBALL_LOSS, 1)));
        return new Candidate(scores, "a line", new Line("challenger " + loss), new Line("baseline"), () -> {});
    }

    /** A model of one file. */
    private record Line(String text) implements TrainedModel {

        @Override
        public String name() {
            return "small";
        }

        @Override
        public void write(Path folder) throws IOException {
            Files.writeString(folder.resolve(FILE), text);
        }

        @Override
        public Manifest manifest(String version, Decision decision) {
            return new Manifest(
                    name(),
                    version,
                    Instant.EPOCH,
                    "test",
                    "a line",
                    "hash",
                    1,
                    FIGURES.from(),
                    FIGURES.to(),
                    FIGURES.to(),
                    "EUR",
                    List.of(),
                    Vocabulary.NONE,
                    Map.of(),
                    1,
                    ContestTest.pinball(1),
                    ContestTest.pinball(1),
                    null,
                    Map.of(),
                    decision,
                    Map.of(),
                    List.of());
        }

        @Override
        public String card(Manifest manifest) {
            return "# A line";
        }

        @Override
        public void check(ModelFolder folder) {
            // its hashes have been checked: there is no more to it
        }
    }
}
