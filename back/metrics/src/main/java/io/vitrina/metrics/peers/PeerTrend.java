package io.vitrina.metrics.peers;

import io.vitrina.metrics.period.Period;
import io.vitrina.metrics.sales.DaySales;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The mean revenue per peer week by week or month by month, as an index with its own mean = 100. Single hidden periods are
 * gaps; where more than half of them are hidden the next wider place is offered instead.
 */
public final class PeerTrend {

    private final Standing viewer;
    private final MerchantStanding standing;
    private final CellTable cells;
    private final Optional<Span> asked;
    private final Optional<Span> drawn;
    private final OwnParts takenOff;

    PeerTrend(Standing viewer, MerchantStanding standing, CellTable cells, Optional<Span> asked) {
        this.viewer = viewer;
        this.standing = standing;
        this.cells = cells;
        this.asked = asked;
        this.drawn = asked.flatMap(this::drawable);
        this.takenOff = new OwnParts(viewer, standing, drawn.map(Span::keys).orElse(List.of()));
    }

    /** The days whose own sales are needed. */
    public List<Period> periods() {
        return takenOff.periods();
    }

    public void add(DaySales row) {
        takenOff.add(row);
    }

    /** To be asked for after all own sales of {@link #periods()} have been added. */
    public TrendResult result() {
        Optional<TrendResult.Line> line = drawn.flatMap(this::line);
        if (line.isPresent() && drawn.equals(asked)) {
            return line.get();
        }
        HiddenReason reason = asked.map(this::mostFrequentReason).orElse(HiddenReason.NO_DATA);
        return new TrendResult.Hidden(reason, line.orElse(null));
    }

    private Optional<Span> drawable(Span span) {
        if (2 * reasons(span).size() <= span.starts().size()) {
            return Optional.of(span);
        }
        return Optional.ofNullable(span.areaLevel().wider())
                .flatMap(wider -> drawable(span.widenedTo(wider, span.periodLevel())));
    }

    private Optional<TrendResult.Line> line(Span span) {
        List<Period> shown = new ArrayList<>();
        List<Others> others = new ArrayList<>();
        List<TrendResult.Gap> gaps = new ArrayList<>();
        for (CellKey key : span.keys()) {
            reason(key).ifPresentOrElse(reason -> gaps.add(new TrendResult.Gap(key.period(), reason)), () -> {
                shown.add(key.period());
                others.add(others(key));
            });
        }
        double mean =
                others.stream().mapToDouble(Others::revenuePerPeer).average().orElse(0);
        long fewest = others.stream().mapToLong(Others::peers).min().orElse(0);
        if (mean <= 0 || fewest < Others.FEWEST_PEERS) {
            return Optional.empty();
        }
        List<TrendResult.Point> points = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            points.add(new TrendResult.Point(shown.get(i), others.get(i).revenuePerPeer() / mean * 100));
        }
        return Optional.of(new TrendResult.Line(viewer.scope(span, fewest), points, gaps));
    }

    private Others others(CellKey key) {
        return cells.at(key) instanceof PeerCell.Published published
                ? Others.of(published, standing.takenOff(viewer, key, takenOff.in(key)))
                : Others.NOBODY;
    }

    private List<HiddenReason> reasons(Span span) {
        return span.keys().stream().flatMap(key -> reason(key).stream()).toList();
    }

    private Optional<HiddenReason> reason(CellKey key) {
        return switch (cells.at(key)) {
            case PeerCell.Hidden hidden -> Optional.of(hidden.reason());
            case PeerCell.Published published ->
                PeerFigure.REVENUE.isIn(published) ? Optional.empty() : Optional.of(PeerFigure.REVENUE.absence());
        };
    }

    private HiddenReason mostFrequentReason(Span span) {
        Map<HiddenReason, Long> counts =
                reasons(span).stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.keySet().stream().max(Comparator.comparing(counts::get)).orElse(HiddenReason.TOO_FEW_PEERS);
    }
}
