package io.vitrina.metrics.channels;

import io.vitrina.metrics.channels.ChannelFigures.ChannelFigure;
import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.period.PeriodChoice;
import io.vitrina.metrics.sales.Channel;
import io.vitrina.metrics.sales.DailySales;
import io.vitrina.metrics.sales.Sales;
import io.vitrina.metrics.sales.SalesSum;
import io.vitrina.metrics.sales.Share;
import io.vitrina.platform.money.Money;
import io.vitrina.platform.publication.CurrentPublication;
import io.vitrina.platform.tenancy.TenantTransaction;
import io.vitrina.platform.tokens.Viewer;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a period by channel, in one query. */
@Singleton
class ReadingChannelFigures {

    private final DailySales sales;

    ReadingChannelFigures(DailySales sales) {
        this.sales = sales;
    }

    @TenantTransaction(value = "metrics", readOnly = true)
    ChannelFigures read(
            Viewer viewer, CurrentPublication publication, @Nullable LocalDate from, @Nullable LocalDate to) {
        PeriodChoice choice = PeriodChoice.of(from, to, new Period(publication.dataFrom(), publication.dataTo()));
        Map<Channel, SalesSum> sums = new EnumMap<>(Channel.class);
        List<Period> periods = choice.covered().stream().toList();
        sales.forEach(
                publication.id(),
                viewer.merchantId(),
                periods,
                row -> sums.computeIfAbsent(row.channel(), key -> new SalesSum())
                        .add(row));
        long total = sums.values().stream()
                .mapToLong(sum -> sum.total().revenueMinor())
                .sum();
        return new ChannelFigures(sums.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue().total(), total, publication.currency()))
                .toList());
    }

    private static ChannelFigure figure(Channel channel, Sales sales, long total, String currency) {
        Long ticket = sales.meanTicketMinor();
        return new ChannelFigure(
                channel,
                new Money(sales.revenueMinor(), currency),
                Share.of(sales.revenueMinor(), total),
                sales.salesCount(),
                ticket == null ? null : new Money(ticket, currency),
                sales.activeCustomers());
    }
}
