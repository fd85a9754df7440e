package io.vitrina.metrics.peers;

import java.util.Map;
import java.util.Optional;

/** All cells of one category group around one place in a publication. */
final class CellTable {

    private final Map<CellKey, PeerCell> cells;

    CellTable(Map<CellKey, PeerCell> cells) {
        this.cells = Map.copyOf(cells);
    }

    /** The cell of that name; a cell that was not published at all is hidden for want of data, its next wider area offered. */
    PeerCell at(CellKey key) {
        return Optional.ofNullable(cells.get(key))
                .orElseGet(() -> new PeerCell.Hidden(HiddenReason.NO_DATA, key.inWiderArea()));
    }
}
