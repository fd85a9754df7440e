package io.vitrina.metrics.peers;

import io.vitrina.metrics.sales.Sales;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Where a merchant and each of its outlets stand in a publication.
 *
 * @param merchant where most of its revenue is made; empty where the publication does not know the merchant
 * @param outlets by outlet id
 * @param ofOwner what its owner contributes to cells by all of its merchants; nothing where this is the only one
 */
public record MerchantStanding(
        Optional<Standing> merchant, Map<String, Standing> outlets, Map<OwnerCell, Sales> ofOwner) {

    public MerchantStanding {
        outlets = Map.copyOf(outlets);
        ofOwner = Map.copyOf(ofOwner);
    }

    /** A cell with its category group and place. */
    record OwnerCell(
            String categoryGroup, AreaLevel areaLevel, String place, PeriodLevel periodLevel, LocalDate start) {}

    /**
     * What is to be taken off a cell for the viewer, who knows its owner's part.
     *
     * @param own what the merchant itself contributes
     */
    Sales takenOff(Standing viewer, CellKey cell, Sales own) {
        if (ofOwner.isEmpty()) {
            return own;
        }
        OwnerCell name = new OwnerCell(
                viewer.categoryGroup(),
                cell.areaLevel(),
                viewer.place().at(cell.areaLevel()),
                cell.periodLevel(),
                cell.start());
        return ofOwner.getOrDefault(name, own);
    }
}
