package io.vitrina.metrics.peers;

import io.vitrina.metrics.period.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Names a cell within one category group and around one place. */
record CellKey(AreaLevel areaLevel, PeriodLevel periodLevel, LocalDate start) {

    Period period() {
        return periodLevel.around(start);
    }

    @Nullable
    CellKey inWiderArea() {
        AreaLevel wider = areaLevel.wider();
        return wider == null ? null : new CellKey(wider, periodLevel, start);
    }
}
