package io.vitrina.training.retraining;

import io.vitrina.aggregates.Aggregates;
import io.vitrina.aggregates.Aggregation;
import io.vitrina.aggregates.AggregationSettings;
import io.vitrina.aggregates.DataFigures;
import io.vitrina.aggregates.PublishedTable;
import io.vitrina.models.CardholderProfile;
import io.vitrina.models.CardholderProfiles;
import io.vitrina.privacy.GateRules;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.files.Folders;
import io.vitrina.training.publication.Building;
import io.vitrina.training.publication.ModelWriter;
import io.vitrina.training.publication.Publisher;
import io.vitrina.training.quantiles.Progress;
import io.vitrina.training.quantiles.TrainingPlan;
import io.vitrina.training.retraining.Comparison.Verdict;
import io.vitrina.training.retraining.IncomeTraining.Outcome;
import io.vitrina.training.sales.SalesOutcome;
import io.vitrina.training.sales.SalesTraining;
import io.vitrina.training.sales.SalesTrainingPlan;
import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.TransactionData;
import io.vitrina.transactions.reading.TransactionFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * The whole way from transactions to a publication. Nothing is published where the new model loses against the naive method and none
 * serves; where it loses against the model that serves, that one goes on serving beside the new aggregates.
 */
public final class Retraining {

    private static final int LONGEST_WINDOW = 365;
    private static final String WORK = "work-";

    private final RetrainingPlan plan;
    private final DataSource owner;
    private final RetrainingProgress progress;

    public Retraining(RetrainingPlan plan, DataSource owner, RetrainingProgress progress) {
        this.plan = plan;
        this.owner = owner;
        this.progress = progress;
    }

    /** @throws BadInput where the data cannot be used */
    public RetrainingResult run() {
        Path work = plan.home().resolve(WORK + ProcessHandle.current().pid());
        try {
            UnneededFolders.removeLeft(plan.home(), WORK);
            TransactionData data = TransactionFiles.open(plan.data(), plan.mapping(), plan.largestBadShare());
            AggregationSettings settings =
                    new AggregationSettings(plan.zone(), work, plan.memoryLimit(), plan.threads());
            try (Publisher publisher = Publisher.open(owner);
                    Aggregates aggregates = Aggregation.of(data, settings, progress::at)) {
                return new Run(publisher, aggregates, work).run();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } finally {
            Folders.remove(work);
        }
    }

    /** One retraining with what it works on. */
    private final class Run {

        private final Publisher publisher;
        private final Aggregates aggregates;
        private final DataFigures figures;
        private final Path work;
        private final int window;
        private final LocalDate earlier;

        private Run(Publisher publisher, Aggregates aggregates, Path work) {
            this.publisher = publisher;
            this.aggregates = aggregates;
            this.figures = aggregates.figures();
            this.work = work;
            // two windows that do not overlap: to learn from and, later, to be measured on
            this.window =
                    (int) Math.min(LONGEST_WINDOW, (ChronoUnit.DAYS.between(figures.from(), figures.to()) + 1) / 2);
            this.earlier = figures.to().minusDays(window);
        }

        private RetrainingResult run() throws IOException {
            progress.at("training", figures.transactions());
            Path profiles = work.resolve("cardholders.csv.gz");
            Labelled before = labelled(work.resolve("earlier.csv.gz"), earlier);
            Labelled after = labelled(profiles, figures.to());
            TrainingPlan training = new TrainingPlan(
                    TrainingPlan.USUAL_LEVELS, plan.seed(), plan.threads(), before.size() < IncomeTraining.FEW_LABELS);
            Optional<String> champion = publisher.champion(ModelFolder.PURCHASING_POWER);
            Outcome outcome = new IncomeTraining(before, after, earlier.getYear(), training, Progress.SILENT)
                    .train(champion.flatMap(version -> Champion.find(plan.home(), version, figures.currency())));
            Comparison comparison = new Comparison(outcome.accuracy(), outcome.baseline(), outcome.champion());
            return decide(outcome, comparison, champion.orElse(""), profiles);
        }

        private RetrainingResult decide(Outcome outcome, Comparison comparison, String champion, Path profiles)
                throws IOException {
            String method = outcome.model().method();
            Verdict verdict = comparison.verdict();
            if (verdict == Verdict.BASELINE_STAYS) {
                outcome.model().close();
                // the model that serves goes on with the new aggregates, unless it too has fallen behind
                boolean serves = comparison.champion() != null
                        && comparison.champion().pinball()
                                < comparison.baseline().pinball();
                return serves
                        ? publish(comparison, verdict, method, champion, profiles)
                        : new RetrainingResult(figures, comparison, verdict, method, null, null, List.of());
            }
            String trained = new ModelWriter(plan.home(), figures.to())
                    .write(new IncomeModel(plan, figures, earlier, outcome, comparison));
            outcome.model().close();
            // the same data and seed make the same model, which cannot beat itself
            Verdict judged = trained.equals(champion) ? Verdict.PUBLISHED : verdict;
            String version = judged == Verdict.CHAMPION_STAYS ? champion : trained;
            return publish(comparison, judged, method, version, profiles);
        }

        private RetrainingResult publish(
                Comparison comparison, Verdict verdict, String method, String version, Path profiles)
                throws IOException {
            List<SalesOutcome> sales = learnSales();
            Map<String, String> models = new TreeMap<>(Map.of(ModelFolder.PURCHASING_POWER, version));
            for (SalesOutcome outcome : sales) {
                if (outcome.version() != null) {
                    models.put(outcome.name(), outcome.version());
                }
            }
            long publication = publish(models, profiles);
            return new RetrainingResult(figures, comparison, verdict, method, version, publication, sales);
        }

        private List<SalesOutcome> learnSales() throws IOException {
            Path file = work.resolve("daily-sales.csv.gz");
            aggregates.writeDailySales(file, SalesTraining.MOST_OUTLETS);
            SalesTrainingPlan training =
                    new SalesTrainingPlan(file, plan.home(), figures, plan.seed(), plan.threads(), plan.codeRevision());
            return new SalesTraining(training, (done, of) -> progress.of("learning daily sales", done, of))
                    .run(publisher::champion);
        }

        private long publish(Map<String, String> models, Path profiles) throws IOException {
            progress.at("publishing", figures.transactions());
            Building building = publisher.begin(figures, plan.codeRevision());
            Path folder = Files.createDirectories(plan.home().resolve(building.directory()));
            Files.move(profiles, folder.resolve("cardholders.csv.gz"));
            aggregates.writeVisits(folder.resolve("visits.csv.gz"));
            aggregates.writeCustomers(folder.resolve("customers.csv.gz"));
            aggregates.writeMerchants(folder.resolve("merchants.csv.gz"));
            List<PublishedTable> tables = aggregates.writePublication(work.resolve("tables"), GateRules.defaults());
            publisher.publish(building, tables, models);
            UnneededFolders.removeUnneeded(plan.home(), publisher.needed());
            return building.id();
        }

        private Labelled labelled(Path file, LocalDate asOf) throws IOException {
            aggregates.writeProfiles(file, asOf, window);
            List<CardholderProfile> profiles = new ArrayList<>();
            CardholderProfiles.read(file, profile -> {
                if (profile.monthlyIncomeMinor() != null) {
                    profiles.add(profile);
                }
            });
            return new Labelled(profiles);
        }
    }
}
