package io.vitrina.forecasting.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.vitrina.forecasting.Calendar;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The public holidays of a country or a part of it, in any year, by the rules that Jollyday has for them. Where a holiday is made up for on another
 * day, both days are holidays. Bridging days and working Saturdays that a government sets from year to year are not known.
 */
public final class PublicHolidays implements Calendar {

    private static final String IN_LIEU = "_IN_LIEU";

    private final HolidayManager manager;
    private final String[] part;
    private final Map<Integer, List<Holiday>> years = new ConcurrentHashMap<>();

    private PublicHolidays(HolidayManager manager, String[] part) {
        this.manager = manager;
        this.part = part;
    }

    /**
     * The holidays of a country.
     *
     * @param code ISO 3166-1, such as ES, or 3166-2 for a part of it, such as ES-CT
     * @throws IllegalArgumentException where nothing is known of it; the message says of what it is
     */
    public static PublicHolidays of(String code) {
        String[] levels = code.toLowerCase(Locale.ROOT).split("-", -1);
        if (!countries().contains(levels[0].toUpperCase(Locale.ROOT))) {
            throw new IllegalArgumentException("no country " + code + "; there are " + String.join(", ", countries()));
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(levels[0]));
        CalendarHierarchy place = manager.getCalendarHierarchy();
        for (String level : Arrays.asList(levels).subList(1, levels.length)) {
            place = part(code, place, level);
        }
        return new PublicHolidays(manager, Arrays.copyOfRange(levels, 1, levels.length));
    }

    private static CalendarHierarchy part(String code, CalendarHierarchy place, String level) {
        CalendarHierarchy part = place.getChildren().get(level);
        if (part == null) {
            String parts = String.join(
                    ", ", place.getChildren().keySet().stream().sorted().toList());
            throw new IllegalArgumentException(
                    "no part " + code + "; there are " + (parts.isEmpty() ? "none" : parts.toUpperCase(Locale.ROOT))
                            + " in " + place.getId().toUpperCase(Locale.ROOT));
        }
        return part;
    }

    /** Codes of the countries that something is known of, ISO 3166-1, ascending. The library's calendars of stock exchanges have longer ones. */
    public static List<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .sorted()
                .toList();
    }

    @Override
    public List<Holiday> holidays(LocalDate from, LocalDate until) {
        // a holiday near the turn of the year can be made up for in the year before or after
        return IntStream.rangeClosed(from.getYear() - 1, until.getYear() + 1)
                .mapToObj(year -> years.computeIfAbsent(year, this::inYear))
                .flatMap(List::stream)
                .filter(holiday ->
                        !holiday.day().isBefore(from) && holiday.day().isBefore(until))
                .sorted(Comparator.comparing(Holiday::day).thenComparing(Holiday::name))
                .toList();
    }

    private synchronized List<Holiday> inYear(int year) {
        return manager.getHolidays(Year.of(year), part).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .flatMap(holiday -> {
                    String key = holiday.getPropertiesKey();
                    String name = key.substring(key.lastIndexOf('.') + 1);
                    return Stream.concat(
                            Stream.of(new Holiday(holiday.getActualDate(), name)),
                            holiday.getObservedDate().stream().map(day -> new Holiday(day, name + IN_LIEU)));
                })
                .distinct()
                .toList();
    }
}
