package io.vitrina.metrics.trend;

import io.vitrina.metrics.peers.FindingPeers;
import io.vitrina.metrics.peers.MerchantStanding;
import io.vitrina.metrics.peers.PeerTrend;
import io.vitrina.metrics.period.Granularity;
import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.period.PeriodChoice;
import io.vitrina.metrics.sales.DailySales;
import io.vitrina.metrics.sales.SalesFilter;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.publication.CurrentPublication;
import io.vitrina.platform.tenancy.TenantTransaction;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the course of the figures: one query for own sales, and one each for outlets and peers where they are not remembered. */
@Singleton
class ReadingTrend {

    private final DailySales sales;
    private final FindingPeers findingPeers;

    ReadingTrend(DailySales sales, FindingPeers findingPeers) {
        this.sales = sales;
        this.findingPeers = findingPeers;
    }

    /** @throws ProblemException invalid-input for the period, not-found for an outlet that is not the merchant's */
    @TenantTransaction(value = "metrics", readOnly = true)
    Trend read(
            Viewer viewer,
            CurrentPublication publication,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Granularity granularity,
            SalesFilter filter) {
        PeriodChoice choice = PeriodChoice.of(from, to, new Period(publication.dataFrom(), publication.dataTo()))
                .checkedFor(granularity);
        MerchantStanding standing = findingPeers.standing(publication.id(), viewer.merchantId(), filter);
        PeerTrend peers = findingPeers.of(publication.id(), standing, filter).trend(choice.covered(), granularity);
        Optional<Course> own = choice.covered().map(period -> new Course(period, granularity));
        List<Period> periods = Stream.concat(choice.covered().stream(), peers.periods().stream())
                .toList();
        sales.forEach(publication.id(), viewer.merchantId(), periods, row -> {
            peers.add(row);
            own.filter(course -> filter.accepts(row)).ifPresent(course -> course.add(row));
        });
        List<TrendPoint> points =
                own.map(course -> course.points(publication.currency())).orElse(List.of());
        return new Trend(granularity, points, TrendPeers.of(peers.result()));
    }
}
