package io.vitrina.training.commandline;

import io.vitrina.aggregates.Aggregation;
import io.vitrina.aggregates.AggregationSettings;
import io.vitrina.aggregates.DataFigures;
import io.vitrina.publication.ModelFolder;
import io.vitrina.training.files.TemporaryFolder;
import io.vitrina.training.income.IncomeTask;
import io.vitrina.training.sales.SalesTask;
import io.vitrina.transactions.Rejection;
import io.vitrina.transactions.Rejections;
import io.vitrina.transactions.TransactionData;
import io.vitrina.transactions.mapping.Mapping;
import io.vitrina.transactions.reading.TransactionFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Reads a data set as retrain would and says what it found and what is wrong with it. Changes nothing.")
final class Check implements Callable<Integer> {

    @Mixin
    private DataOptions options = new DataOptions();

    @Option(names = "--json", description = "print what was found as JSON")
    private boolean json;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    @Override
    public Integer call() throws IOException, BadInputException {
        Mapping mapping = options.mapping();
        TransactionData data = TransactionFiles.open(options.data, mapping, options.largestBadShare());
        CountedData counted = new CountedData(data);
        DataFigures figures;
        try (TemporaryFolder work = new TemporaryFolder("vitrina-check");
                TerminalProgress progress = TerminalProgress.start("Checking", -1, json)) {
            figures = Aggregation.check(counted, AggregationSettings.of(mapping.zone(), work.path()), progress::at);
        }
        print(found(counted, figures), data.rejections());
        return ExitStatus.DONE;
    }

    private static Map<String, Object> found(CountedData counted, DataFigures figures) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("areas", counted.areas().size());
        found.put("outlets", counted.outlets().size());
        found.put("merchants", figures.merchants());
        found.put("cardholders", counted.cardholders());
        found.put("cardholdersWithKnownIncome", counted.knownIncomes());
        found.put("transactions", figures.transactions());
        found.put("refunds", counted.refunds());
        found.put("cardsWithTransactions", figures.cards());
        found.put("from", figures.from().toString());
        found.put("to", figures.to().toString());
        found.put("currency", figures.currency());
        found.put("incomeModel", incomeModel(counted.knownIncomes()));
        found.put("salesModels", salesModels(figures));
        return found;
    }

    private static String incomeModel(long known) {
        return known < IncomeTask.FEWEST_LABELS
                ? "no: %d incomes are known, %d are needed; figures are published without"
                        .formatted(known, IncomeTask.FEWEST_LABELS)
                : "can be tried: %d incomes are known".formatted(known);
    }

    private static String salesModels(DataFigures figures) {
        long days = ChronoUnit.DAYS.between(figures.from(), figures.to()) + 1;
        return days < SalesTask.FEWEST_DAYS
                ? "no: %d days, %d are needed; figures are published without".formatted(days, SalesTask.FEWEST_DAYS)
                : "can be tried: %d days".formatted(days);
    }

    private void print(Map<String, Object> found, Map<String, Rejections> rejections) throws IOException {
        PrintWriter screen = specification.commandLine().getOut();
        if (json) {
            Map<String, Object> rejected = new LinkedHashMap<>();
            rejections.forEach((table, of) -> rejected.put(
                    table,
                    Map.of(
                            "rows", of.bad(),
                            "reasons", of.counts(),
                            "first",
                                    of.first().stream().map(Rejection::toString).toList())));
            found.put("rejected", rejected);
            screen.println(ModelFolder.json().writeValueAsString(found));
        } else {
            found.forEach((name, value) -> screen.printf("%-28s %s%n", name, value));
            rejections.forEach((table, of) -> rejections(screen, table, of));
        }
        screen.flush();
    }

    private static void rejections(PrintWriter screen, String table, Rejections rejections) {
        screen.printf("%-28s %d of %d rows%n", "rejected of " + table, rejections.bad(), rejections.rows());
        rejections.counts().forEach((reason, rows) -> screen.printf("  %s: %d rows%n", reason, rows));
        rejections.first().forEach(rejection -> screen.println("  " + rejection));
    }
}
