package io.vitrina.metrics.keyfigures;

import io.vitrina.metrics.peers.PeerResult;
import io.vitrina.metrics.sales.Change;
import io.vitrina.platform.money.Money;
import org.jspecify.annotations.Nullable;

/** One figure in three periods; null where the data does not cover the period. */
record Compared(
        @Nullable Long value,
        @Nullable Long previous,
        @Nullable Long lastYear) {

    MoneyFigure money(String currency, PeerResult peers) {
        return new MoneyFigure(
                money(value, currency),
                money(previous, currency),
                Change.of(value, previous),
                money(lastYear, currency),
                Change.of(value, lastYear),
                MoneyPeers.of(peers, currency));
    }

    CountFigure count(PeerResult peers) {
        return new CountFigure(
                value,
                previous,
                Change.of(value, previous),
                lastYear,
                Change.of(value, lastYear),
                CountPeers.of(peers));
    }

    private static @Nullable Money money(@Nullable Long amountMinor, String currency) {
        return amountMinor == null ? null : new Money(amountMinor, currency);
    }
}
