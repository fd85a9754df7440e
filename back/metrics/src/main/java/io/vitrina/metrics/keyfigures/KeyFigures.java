package io.vitrina.metrics.keyfigures;

import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.metrics.period.Period;
import java.time.LocalDate;

/**
 * The key figures of a period.
 *
 * @param period the days of what was asked for that the data covers; as asked for where it covers none
 * @param previousPeriod the dates before that it is compared with: as many whole months before whole months, else as many days
 * @param lastYearPeriod the dates a year earlier that it is compared with: of whole months the same months, else the same weekdays
 * @param dataFrom first day of the data
 * @param dataTo last day of the data
 * @param revenue sales less refunds
 * @param salesCount number of sales
 * @param meanTicket sales before refunds by their number
 * @param activeCustomers distinct customers who bought
 */
@Serdeable
record KeyFigures(
        Period period,
        Period previousPeriod,
        Period lastYearPeriod,
        LocalDate dataFrom,
        LocalDate dataTo,
        MoneyFigure revenue,
        CountFigure salesCount,
        MoneyFigure meanTicket,
        CountFigure activeCustomers) {}
