package io.vitrina.metrics.keyfigures;

import io.vitrina.metrics.peers.FindingPeers;
import io.vitrina.metrics.peers.MerchantStanding;
import io.vitrina.metrics.peers.PeerComparison;
import io.vitrina.metrics.peers.PeerFigure;
import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.period.PeriodChoice;
import io.vitrina.metrics.sales.DailySales;
import io.vitrina.metrics.sales.Sales;
import io.vitrina.metrics.sales.SalesFilter;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.publication.CurrentPublication;
import io.vitrina.platform.tenancy.TenantTransaction;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the key figures of a period: one query for own sales, and one each for outlets and peers where they are not remembered. */
@Singleton
class ReadingKeyFigures {

    private final DailySales sales;
    private final FindingPeers findingPeers;

    ReadingKeyFigures(DailySales sales, FindingPeers findingPeers) {
        this.sales = sales;
        this.findingPeers = findingPeers;
    }

    /** @throws ProblemException invalid-input for the period, not-found for an outlet that is not the merchant's */
    @TenantTransaction(value = "metrics", readOnly = true)
    KeyFigures read(
            Viewer viewer,
            CurrentPublication publication,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            SalesFilter filter) {
        PeriodChoice choice = PeriodChoice.of(from, to, new Period(publication.dataFrom(), publication.dataTo()));
        MerchantStanding standing = findingPeers.standing(publication.id(), viewer.merchantId(), filter);
        Comparison own = new Comparison(choice, filter);
        PeerComparison peers = findingPeers
                .of(publication.id(), standing, filter)
                .comparison(choice.covered(), choice.data(), filter::accepts);
        List<Period> periods =
                Stream.concat(own.periods().stream(), peers.periods().stream()).toList();
        sales.forEach(publication.id(), viewer.merchantId(), periods, row -> {
            own.add(row);
            peers.add(row);
        });
        return keyFigures(choice, own, peers, publication.currency());
    }

    private static KeyFigures keyFigures(PeriodChoice choice, Comparison own, PeerComparison peers, String currency) {
        return new KeyFigures(
                own.period(),
                own.previousPeriod(),
                own.lastYearPeriod(),
                choice.data().from(),
                choice.data().to(),
                own.figure(Sales::revenueMinor).money(currency, peers.result(PeerFigure.REVENUE)),
                own.figure(Sales::salesCount).count(peers.result(PeerFigure.SALES_COUNT)),
                own.figure(Sales::meanTicketMinor).money(currency, peers.result(PeerFigure.MEAN_TICKET)),
                own.figure(Sales::activeCustomers).count(peers.result(PeerFigure.ACTIVE_CUSTOMERS)));
    }
}
