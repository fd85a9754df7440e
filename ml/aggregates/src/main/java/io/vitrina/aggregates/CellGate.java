package io.vitrina.aggregates;

import io.vitrina.aggregates.Cell.Figure;
import io.vitrina.privacy.Gated;
import io.vitrina.privacy.Gated.Released;
import io.vitrina.privacy.PrivacyGate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a cell through the gate, each of its figures by the contributions to it. */
final class CellGate {

    /** Up to this share of sales, refunds that may not be told are taken off the sales instead. */
    private static final double IMMATERIAL = 0.1;

    private final PrivacyGate gate;

    CellGate(PrivacyGate gate) {
        this.gate = gate;
    }

    /** The cell's figures, or why it has none: sales, revenue and counts have to pass, all else may be missing. */
    Gated<PeerCell> judge(Cell cell) {
        return gate.peers(cell.of(Figure.SALES), () -> cell)
                .then(sales -> gate.peers(cell.of(Figure.REVENUE), () -> cell))
                .then(revenue -> gate.peers(cell.of(Figure.COUNT), () -> cell))
                .then(count -> gate.aboutOwners(cell.cards(), () -> shown(cell)));
    }

    private PeerCell shown(Cell cell) {
        long sales = cell.total(Figure.SALES);
        long refunds = cell.total(Figure.REFUNDS);
        boolean refundsPass = refunds == 0 || passes(gate.peers(cell.of(Figure.REFUNDS), () -> refunds));
        boolean net = !refundsPass && refunds <= IMMATERIAL * sales;
        return new PeerCell(
                cell.of(Figure.SALES).owners(),
                net ? sales - refunds : sales,
                refundsPass ? Long.valueOf(refunds) : net ? Long.valueOf(0) : null,
                cell.total(Figure.COUNT),
                customers(cell),
                percentile(cell, 0),
                percentile(cell, 1),
                percentile(cell, 2));
    }

    private @Nullable Long customers(Cell cell) {
        // a sum over owners takes no noise: the reader takes the viewer's own part off it
        Supplier<Long> total = () -> cell.total(Figure.CARDS);
        return passes(gate.exactly(cell.cards(), total))
                        && gate.peers(cell.of(Figure.CARDS), total) instanceof Released<Long> released
                ? released.value()
                : null;
    }

    private @Nullable Long percentile(Cell cell, int which) {
        Supplier<Long> value = () -> rounded(cell.percentiles()[which]);
        return gate.percentiles(cell.of(Figure.REVENUE), value) instanceof Released<Long> released
                ? released.value()
                : null;
    }

    /** To two digits: among few owners a percentile is the revenue of one of them. */
    private static long rounded(double value) {
        return new BigDecimal(value).round(new MathContext(2)).longValue();
    }

    private static boolean passes(Gated<?> gated) {
        return gated.isReleased();
    }
}
