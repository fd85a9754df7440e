package io.vitrina.training.commandline;

import io.vitrina.models.ModelFolder;
import io.vitrina.transactions.Rejections;
import io.vitrina.transactions.Transaction;
import io.vitrina.transactions.TransactionData;
import io.vitrina.transactions.reading.TransactionFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    private static final int TELL_EVERY = 250_000;

    @Mixin
    private DataOptions options = new DataOptions();

    @Option(names = "--json", description = "print what was found as JSON")
    private boolean json;

    @Spec
    private CommandSpec specification = CommandSpec.create();

    private long transactions;
    private long refunds;
    private @Nullable Instant first;
    private @Nullable Instant last;
    private @Nullable String currency;

    @Override
    public Integer call() throws IOException {
        TransactionData data = TransactionFiles.open(options.data, options.mapping(), options.largestBadShare);
        long[] cardholders = {0, 0};
        data.cardholders(cardholder -> {
            cardholders[0]++;
            cardholders[1] += cardholder.monthlyIncomeMinor() == null ? 0 : 1;
        });
        Map<String, Long> badCardholders = data.rejections().counts();
        try (TerminalProgress progress = TerminalProgress.start("Reading", -1, json)) {
            data.transactions(transaction -> note(transaction, progress));
        }
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("areas", data.areas().size());
        found.put("outlets", data.outlets().size());
        found.put("cardholders", cardholders[0]);
        found.put("cardholdersWithKnownIncome", cardholders[1]);
        found.put("rejectedCardholders", badCardholders);
        found.put("transactions", transactions);
        found.put("refunds", refunds);
        found.put("from", Objects.toString(first, "none"));
        found.put("to", Objects.toString(last, "none"));
        found.put("currency", Objects.toString(currency, "none"));
        print(found, data.rejections());
        return ExitStatus.DONE;
    }

    private void note(Transaction transaction, TerminalProgress progress) {
        transactions++;
        refunds += transaction.amountMinor() < 0 ? 1 : 0;
        currency = transaction.currency();
        Instant time = transaction.timestamp();
        if (first == null || time.isBefore(first)) {
            first = time;
        }
        if (last == null || time.isAfter(last)) {
            last = time;
        }
        if (transactions % TELL_EVERY == 0) {
            progress.stepTo(transactions);
        }
    }

    private void print(Map<String, Object> found, Rejections rejections) throws IOException {
        found.put("rejectedTransactions", rejections.counts());
        found.put(
                "firstRejections",
                rejections.first().stream().map(Objects::toString).toList());
        PrintWriter screen = specification.commandLine().getOut();
        if (json) {
            screen.println(ModelFolder.json().writeValueAsString(found));
        } else {
            found.remove("firstRejections");
            found.forEach((name, value) -> screen.printf("%-28s %s%n", name, value));
            rejections.first().forEach(rejection -> screen.println("  rejected " + rejection));
        }
        screen.flush();
    }
}
