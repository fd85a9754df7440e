package io.vitrina.forecasting;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of days, whichever year they are in: their public holidays. Weekday and part of the month follow from the date itself, and
 * what is known of single days of one series, such as promotions, are its {@link Regressors}. For use by any number of threads.
 */
@FunctionalInterface
public interface Calendar {

    /** No day is a holiday. */
    Calendar NONE = (from, until) -> List.of();

    /**
     * The holidays of some days, in the order of the days.
     *
     * @param from the first day
     * @param until the day after the last
     */
    List<Holiday> holidays(LocalDate from, LocalDate until);

    /**
     * A day off, or one that is celebrated.
     *
     * @param name the same in every year
     */
    record Holiday(LocalDate day, String name) {}
}
