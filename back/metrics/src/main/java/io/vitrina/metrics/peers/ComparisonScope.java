package io.vitrina.metrics.peers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * What a figure about peers covers.
 *
 * @param categoryGroup what the peers sell
 * @param areaLevel how wide the place is
 * @param area the place
 * @param areaName what people call the place
 * @param periodLevel the fixed periods that it was computed for
 * @param from first day
 * @param to last day
 * @param peersAtLeast a lower bound of the number of peers: 5, 10, 20 or 50
 */
@Serdeable
public record ComparisonScope(
        String categoryGroup,
        AreaLevel areaLevel,
        String area,
        String areaName,
        PeriodLevel periodLevel,
        LocalDate from,
        LocalDate to,
        int peersAtLeast) {}
