package io.vitrina.training.retraining;

import io.vitrina.aggregates.Aggregates;
import io.vitrina.aggregates.Aggregation;
import io.vitrina.aggregates.AggregationSettings;
import io.vitrina.aggregates.DataFigures;
import io.vitrina.aggregates.PublishedTable;
import io.vitrina.privacy.GateRules;
import io.vitrina.training.contest.Contest;
import io.vitrina.training.contest.ContestResult;
import io.vitrina.training.contest.ModelTask;
import io.vitrina.training.contest.Slice;
import io.vitrina.training.contest.Slices;
import io.vitrina.training.contest.TaskPlan;
import io.vitrina.training.files.Folders;
import io.vitrina.training.files.WrittenFiles;
import io.vitrina.training.income.IncomeTask;
import io.vitrina.training.publication.Building;
import io.vitrina.training.publication.Publisher;
import io.vitrina.training.sales.SalesTask;
import io.vitrina.transactions.BadInput;
import io.vitrina.transactions.TransactionData;
import io.vitrina.transactions.reading.TransactionFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The whole way from transactions to a publication. Figures are published whatever a model says: each model's contest tells whether it
 * serves, its baseline does, or nothing.
 */
public final class Retraining {

    private static final String WORK = "work-";

    private final RetrainingPlan plan;
    private final List<ModelTask> tasks;
    private final DataSource owner;
    private final RetrainingProgress progress;

    public Retraining(RetrainingPlan plan, DataSource owner, RetrainingProgress progress) {
        this(plan, tasks(), owner, progress);
    }

    Retraining(RetrainingPlan plan, List<ModelTask> tasks, DataSource owner, RetrainingProgress progress) {
        this.plan = plan;
        this.tasks = List.copyOf(tasks);
        this.owner = owner;
        this.progress = progress;
    }

    /** Every model that is trained: a new one is an entry here and a package of its own. */
    private static List<ModelTask> tasks() {
        return Stream.concat(Stream.of(new IncomeTask()), SalesTask.all().stream())
                .toList();
    }

    /** @throws BadInput where the data cannot be used */
    public RetrainingResult run() {
        try {
            TransactionData data = TransactionFiles.open(plan.data(), plan.mapping(), plan.largestBadShare());
            // the lock first: what lies in the home folder belongs to whoever holds it
            try (Publisher publisher = Publisher.open(owner)) {
                UnneededFolders.removeLeft(plan.home(), WORK);
                Path work = Files.createDirectories(plan.home().resolve(WORK + UUID.randomUUID()));
                try {
                    return run(data, publisher, work);
                } finally {
                    Folders.remove(work);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private RetrainingResult run(TransactionData data, Publisher publisher, Path work) throws IOException {
        AggregationSettings settings = new AggregationSettings(plan.zone(), work, plan.memoryLimit(), plan.threads());
        try (Aggregates aggregates = Aggregation.of(data, settings, progress::at)) {
            return new Run(publisher, aggregates, work).run();
        }
    }

    /** One retraining with what it works on. */
    private final class Run {

        private final Publisher publisher;
        private final Aggregates aggregates;
        private final DataFigures figures;
        private final Path work;
        private final Slice profiles;
        private final Slice visits;
        private final Slice customers;

        private Run(Publisher publisher, Aggregates aggregates, Path work) {
            this.publisher = publisher;
            this.aggregates = aggregates;
            this.figures = aggregates.figures();
            this.work = work;
            this.profiles = IncomeTask.latest(figures);
            this.visits = new Slice.Visits(figures.to());
            this.customers = new Slice.Customers(figures.to());
        }

        private RetrainingResult run() throws IOException {
            progress.at("training", figures.transactions());
            Slices slices = Slices.write(aggregates, slices(), work.resolve("slices"));
            List<ContestResult> results = contests(slices);
            boolean refused =
                    plan.requireModels() && results.stream().anyMatch(result -> result.isLost() || !result.isServed());
            return new RetrainingResult(figures, results, refused ? null : publish(results, slices));
        }

        /** What tasks learn from, and what services read. */
        private List<Slice> slices() {
            List<Slice> wanted = new ArrayList<>(List.of(profiles, visits, customers));
            tasks.forEach(task -> wanted.addAll(task.needs(figures)));
            return wanted;
        }

        private List<ContestResult> contests(Slices slices) {
            TaskPlan training = new TaskPlan(
                    plan.home(), figures, plan.seed(), plan.threads(), plan.codeRevision(), this::learning);
            Contest contest = new Contest(training, slices);
            return tasks.stream()
                    .map(task -> contest.hold(task, publisher.champion(task.name())))
                    .toList();
        }

        private void learning(String task, long done, long of) {
            progress.of("learning " + task, done, of);
        }

        private long publish(List<ContestResult> results, Slices slices) throws IOException {
            progress.at("publishing", figures.transactions());
            Building building = publisher.begin(figures, plan.codeRevision());
            Path folder = Files.createDirectories(plan.home().resolve(building.directory()));
            Files.move(slices.file(profiles), folder.resolve("cardholders.csv.gz"));
            Files.move(slices.file(visits), folder.resolve("visits.csv.gz"));
            Files.move(slices.file(customers), folder.resolve("customers.csv.gz"));
            aggregates.writeMerchants(folder.resolve("merchants.csv.gz"));
            WrittenFiles.sync(folder);
            List<PublishedTable> tables = aggregates.writePublication(work.resolve("tables"), GateRules.defaults());
            publisher.publish(
                    building, tables, results.stream().map(ContestResult::model).toList());
            UnneededFolders.removeUnneeded(plan.home(), publisher.needed());
            return building.id();
        }
    }
}
