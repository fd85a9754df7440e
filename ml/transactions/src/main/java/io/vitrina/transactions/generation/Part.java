package io.vitrina.transactions.generation;

import io.vitrina.transactions.generation.Merchant.Branch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Writes the transactions of a range of cardholders into a file of their own. */
final class Part {

    static final String HEADER =
            "transaction_id,timestamp,card_token,amount_minor,currency,mcc,merchant_id,outlet_id,channel";

    private static final int SECONDS_OF_DAY = 86_400;

    private final GenerationSettings settings;
    private final Market market;
    private final Trading trading;
    private final Quotas quotas;
    private final Map<String, byte[]> endings = new HashMap<>();
    private final Map<Long, byte[]> dates = new HashMap<>();

    Part(GenerationSettings settings, Market market, Trading trading, Quotas quotas) {
        this.settings = settings;
        this.market = market;
        this.trading = trading;
        this.quotas = quotas;
    }

    /** Writes the file of cardholders from … to - 1 and tells how many transactions it has. */
    long write(Path file, int from, int to) throws IOException {
        long written = 0;
        try (Rows rows = Rows.to(file, settings.format())) {
            rows.text(HEADER.getBytes(StandardCharsets.US_ASCII)).end();
            for (int number = from; number < to; number++) {
                written += write(rows, number);
            }
        }
        return written;
    }

    private int write(Rows rows, int number) {
        Person person = Person.of(settings, number, trading.days());
        byte[] token = person.token().getBytes(StandardCharsets.US_ASCII);
        byte[] prefix = ("t" + Integer.toString(number, Character.MAX_RADIX) + "-").getBytes(StandardCharsets.US_ASCII);
        int transactions = quotas.of(number);
        int[] count = {0};
        new Shopping(settings, market, trading, person)
                .make(
                        transactions,
                        (second, amount, merchant, branch) -> row(
                                rows.text(prefix).number(++count[0]).comma(), second, token, amount, merchant, branch));
        return transactions;
    }

    private void row(Rows rows, long second, byte[] token, long amount, Merchant merchant, Branch branch) {
        long day = Math.floorDiv(second, (long) SECONDS_OF_DAY);
        try {
            rows.text(dates.computeIfAbsent(day, Part::date))
                    .time((int) (second - day * SECONDS_OF_DAY))
                    .comma()
                    .text(token)
                    .comma()
                    .number(amount)
                    .text(endings.computeIfAbsent(branch.id(), id -> ending(merchant, branch)))
                    .end();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static byte[] date(long day) {
        return (LocalDate.ofEpochDay(day) + "T").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] ending(Merchant merchant, Branch branch) {
        String channel = branch.online() ? "online" : "pos";
        return ",EUR,%s,%s,%s,%s"
                .formatted(merchant.trade().mcc, merchant.id(), branch.id(), channel)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
