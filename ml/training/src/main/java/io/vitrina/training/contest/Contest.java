package io.vitrina.training.contest;

import io.vitrina.publication.InvalidModelException;
import io.vitrina.publication.Manifest.Decision;
import io.vitrina.publication.ModelFolder;
import io.vitrina.publication.PublishedModel;
import io.vitrina.publication.PublishedModel.Status;
import io.vitrina.publication.PublishedModel.Verdict;
import io.vitrina.training.publication.ModelWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place with the rules by which models come to serve. A challenger is published where it beats the baseline, its rivals and the
 * model that serves; that one goes on where it still beats the baseline; else the baseline serves, and says so. No model holds up another
 * one, or the figures: what a task throws is its own result.
 */
public final class Contest {

    private static final Logger LOG = LoggerFactory.getLogger(Contest.class);

    private final TaskPlan plan;
    private final Slices slices;

    public Contest(TaskPlan plan, Slices slices) {
        this.plan = plan;
        this.slices = slices;
    }

    /**
     * Trains, compares and writes what is to serve.
     *
     * @param serving version of the model of this name that serves, where one does
     */
    public ContestResult hold(ModelTask task, Optional<String> serving) {
        Optional<String> champion = serving.filter(version -> canGoOn(task.name(), version));
        try (Candidate candidate = task.train(slices, champion, plan)) {
            return judge(task, candidate, champion.orElse(null));
        } catch (TooLittleDataException few) {
            return without(task, Verdict.TOO_LITTLE_DATA, few.reason(), few.figures(), champion);
        } catch (IOException | RuntimeException | LinkageError broken) {
            LOG.error("{} cannot be trained", task.name(), broken);
            return without(task, Verdict.FAILED, "training failed: " + broken.getMessage(), Map.of(), champion);
        }
    }

    private ContestResult judge(ModelTask task, Candidate candidate, @Nullable String champion) throws IOException {
        Scores scores = candidate.scores();
        Optional<String> winner = scores.challengerLosesTo();
        boolean holds = champion != null && scores.championHolds();
        if (winner.isPresent()) {
            String lost = "does not beat " + winner.get();
            return holds
                    ? result(
                            task,
                            candidate,
                            Status.SERVING,
                            Verdict.CHAMPION_STAYS,
                            champion,
                            "the new model " + lost + ", the one that serves does and stays")
                    : baseline(task, candidate, lost);
        }
        boolean better = scores.challengerBeatsChampion();
        String reason = better
                ? "beats " + String.join(", ", scores.opponents().keySet())
                        + (holds ? " and the model that served" : "")
                : "does not beat the model that serves, which stays";
        String trained = writer().write(candidate.challenger(), new Decision(better, reason));
        if (trained.equals(champion)) {
            return result(
                    task,
                    candidate,
                    Status.SERVING,
                    Verdict.PUBLISHED,
                    trained,
                    "the same data made the model that serves once more");
        }
        return better
                ? result(task, candidate, Status.SERVING, Verdict.PUBLISHED, trained, reason)
                : result(task, candidate, Status.SERVING, Verdict.CHAMPION_STAYS, champion, reason);
    }

    private ContestResult baseline(ModelTask task, Candidate candidate, String lost) throws IOException {
        String reason = "the trained model " + lost;
        String version = candidate.baseline() == null
                ? null
                : writer().write(candidate.baseline(), new Decision(true, "serves since " + reason));
        return result(task, candidate, Status.BASELINE, Verdict.BASELINE_SERVES, version, reason);
    }

    /** Where nothing could be compared the model that serves goes on. */
    private static ContestResult without(
            ModelTask task, Verdict verdict, String reason, Map<String, Double> figures, Optional<String> champion) {
        Status status = champion.isPresent() ? Status.SERVING : Status.UNAVAILABLE;
        PublishedModel model = new PublishedModel(task.name(), status, verdict, champion.orElse(null), reason, figures);
        return new ContestResult(task.question(), model, null, null);
    }

    private static ContestResult result(
            ModelTask task,
            Candidate candidate,
            Status status,
            Verdict verdict,
            @Nullable String version,
            String reason) {
        PublishedModel model =
                new PublishedModel(task.name(), status, verdict, version, reason, figures(candidate.scores()));
        return new ContestResult(task.question(), model, candidate.method(), candidate.scores());
    }

    /** The decisive measures of the challenger and of the baseline, for instance {@code pinball} and {@code baselinePinball}. */
    private static Map<String, Double> figures(Scores scores) {
        Map<String, Double> figures = new TreeMap<>();
        for (String measure : scores.decisive()) {
            figures.put(measure, scores.challenger().of(measure));
            figures.put(
                    "baseline" + measure.substring(0, 1).toUpperCase(Locale.ROOT) + measure.substring(1),
                    scores.baseline().of(measure));
        }
        return figures;
    }

    /** Whether the model that serves can be opened, and speaks of the same currency. */
    private boolean canGoOn(String name, String version) {
        try {
            ModelFolder folder = ModelFolder.open(plan.home(), name, version);
            return folder.manifest().currency().equals(plan.data().currency());
        } catch (InvalidModelException broken) {
            LOG.warn("The model that serves cannot be compared with: {}", broken.getMessage());
            return false;
        }
    }

    private ModelWriter writer() {
        return new ModelWriter(plan.home(), plan.data().to());
    }
}
