package io.vitrina.metrics.peers;

import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.sales.DaySales;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The viewer's figures of a period beside its peers'. First says which days of own sales it needs, is then given them, and
 * answers. What is compared is what lies in the cell: the viewer's outlets of the peers' category group at the peers' place,
 * or the one outlet that was asked for.
 */
public final class PeerComparison {

    private final Standing viewer;
    private final MerchantStanding standing;
    private final CellTable cells;
    private final Map<PeerFigure, Finding> findings;
    private final OwnParts takenOff;
    private final OwnParts compared;
    private final Predicate<DaySales> focus;

    PeerComparison(
            Standing viewer,
            MerchantStanding standing,
            CellTable cells,
            Optional<Span> span,
            Predicate<DaySales> focus) {
        this.viewer = viewer;
        this.standing = standing;
        this.cells = cells;
        this.focus = focus;
        this.findings = Stream.of(PeerFigure.values())
                .collect(Collectors.toMap(Function.identity(), figure -> find(figure, span, cells)));
        List<CellKey> used = findings.values().stream()
                .flatMap(finding -> finding.span().stream())
                .flatMap(found -> found.keys().stream())
                .distinct()
                .toList();
        this.takenOff = new OwnParts(viewer, standing, used);
        this.compared = new OwnParts(viewer, standing, used);
    }

    /** The days whose own sales are needed; they may overlap. */
    public List<Period> periods() {
        return takenOff.periods();
    }

    public void add(DaySales row) {
        takenOff.add(row);
        if (focus.test(row)) {
            compared.add(row);
        }
    }

    /** To be asked for after all own sales of {@link #periods()} have been added. */
    public PeerResult result(PeerFigure figure) {
        return switch (find(figure)) {
            case Finding.Found found -> over(found.in(), figure);
            case Finding.Hidden hidden ->
                new PeerResult.Hidden(
                        hidden.reason(),
                        hidden.span().map(wider -> shown(wider, figure)).orElse(null));
        };
    }

    private Finding find(PeerFigure figure) {
        return findings.getOrDefault(figure, Finding.NOTHING);
    }

    private static Finding find(PeerFigure figure, Optional<Span> span, CellTable cells) {
        return span.map(asked -> Finding.of(figure, asked, cells)).orElse(Finding.NOTHING);
    }

    private PeerResult.@Nullable Shown shown(Span span, PeerFigure figure) {
        return over(span, figure) instanceof PeerResult.Shown shown ? shown : null;
    }

    private PeerResult over(Span span, PeerFigure figure) {
        CellFigures figures = new CellFigures(
                span.keys().stream().map(this::others).toList(),
                span.keys().stream().map(compared::in).toList());
        if (figures.fewestPeers() < Others.FEWEST_PEERS) {
            return new PeerResult.Hidden(HiddenReason.TOO_FEW_PEERS, null);
        }
        double mean = figures.meanPerPeer(figure);
        if (mean <= 0) {
            return new PeerResult.Hidden(HiddenReason.NO_DATA, null);
        }
        return new PeerResult.Shown(mean, figures.own(figure) / mean * 100, viewer.scope(span, figures.fewestPeers()));
    }

    private Others others(CellKey key) {
        return cells.at(key) instanceof PeerCell.Published published
                ? Others.of(published, standing.takenOff(viewer, key, takenOff.in(key)))
                : Others.NOBODY;
    }
}
