package io.vitrina.metrics.peers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a figure about peers can be read. */
sealed interface Finding {

    Finding NOTHING = new Hidden(HiddenReason.NO_DATA, Optional.empty());

    /** All cells of the span have the figure. */
    record Found(Span in) implements Finding {
        @Override
        public Optional<Span> span() {
            return Optional.of(in);
        }
    }

    /** Some cell that was asked for does not have the figure; all cells of the wider span do, if there is one. */
    record Hidden(HiddenReason reason, Optional<Span> span) implements Finding {}

    /** The cells to read, if there are any. */
    Optional<Span> span();

    /** Looks for the figure in the span and, where it is hidden, follows the wider cells that the privacy gate offers instead. */
    static Finding of(PeerFigure figure, Span asked, CellTable cells) {
        HiddenReason reason = null;
        Span span = asked;
        while (span != null) {
            List<PeerCell.Hidden> hidden = hiddenIn(span, figure, cells);
            if (hidden.isEmpty()) {
                return reason == null ? new Found(span) : new Hidden(reason, Optional.of(span));
            }
            reason = reason == null ? hidden.getFirst().reason() : reason;
            span = wider(span, hidden);
        }
        return new Hidden(reason == null ? HiddenReason.NO_DATA : reason, Optional.empty());
    }

    private static List<PeerCell.Hidden> hiddenIn(Span span, PeerFigure figure, CellTable cells) {
        return span.keys().stream()
                .flatMap(key -> hidden(key, figure, cells.at(key)))
                .toList();
    }

    private static Stream<PeerCell.Hidden> hidden(CellKey key, PeerFigure figure, PeerCell cell) {
        return switch (cell) {
            case PeerCell.Hidden hidden -> Stream.of(hidden);
            case PeerCell.Published published ->
                figure.isIn(published)
                        ? Stream.empty()
                        : Stream.of(new PeerCell.Hidden(figure.absence(), key.inWiderArea()));
        };
    }

    private static @Nullable Span wider(Span span, List<PeerCell.Hidden> hidden) {
        AreaLevel area = span.areaLevel();
        PeriodLevel period = span.periodLevel();
        for (PeerCell.Hidden cell : hidden) {
            CellKey wider = cell.wider();
            if (wider == null) {
                return null;
            }
            area = wider.areaLevel().compareTo(area) > 0 ? wider.areaLevel() : area;
            period = wider.periodLevel().compareTo(period) > 0 ? wider.periodLevel() : period;
        }
        boolean same = area == span.areaLevel() && period == span.periodLevel();
        return same ? null : span.widenedTo(area, period);
    }
}
