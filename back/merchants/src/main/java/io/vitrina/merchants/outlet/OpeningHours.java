package io.vitrina.merchants.outlet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.vitrina.platform.problem.InvalidField;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When an outlet is open: for each weekday the intervals that start on it; a weekday without any is closed. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record OpeningHours(
        @Nullable List<OpeningInterval> monday,
        @Nullable List<OpeningInterval> tuesday,
        @Nullable List<OpeningInterval> wednesday,
        @Nullable List<OpeningInterval> thursday,
        @Nullable List<OpeningInterval> friday,
        @Nullable List<OpeningInterval> saturday,
        @Nullable List<OpeningInterval> sunday) {

    OpeningHours {
        monday = known(monday);
        tuesday = known(tuesday);
        wednesday = known(wednesday);
        thursday = known(thursday);
        friday = known(friday);
        saturday = known(saturday);
        sunday = known(sunday);
    }

    /** What is wrong: an interval that closes before it opens, or intervals that overlap, over midnight and over the week's end too. */
    @JsonIgnore
    List<InvalidField> faults() {
        List<InvalidField> faults = new ArrayList<>();
        List<OpenStretch> stretches = stretches();
        for (OpenStretch stretch : stretches) {
            if (!stretch.interval().isInOrder()) {
                faults.add(
                        stretch.fault("must close after it opens; over midnight say closesNextDay, within 24 hours"));
            }
        }
        return faults.isEmpty() ? overlaps(stretches) : faults;
    }

    private static List<InvalidField> overlaps(List<OpenStretch> stretches) {
        List<OpenStretch> sorted = stretches.stream()
                .sorted(Comparator.comparingInt(OpenStretch::start))
                .toList();
        List<InvalidField> faults = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            OpenStretch next = sorted.get((i + 1) % sorted.size());
            int start = next.start() + (i + 1 == sorted.size() ? OpenStretch.WEEK : 0);
            if (sorted.get(i).end() > start) {
                faults.add(next.fault("overlaps the interval before"));
            }
        }
        return faults;
    }

    private List<OpenStretch> stretches() {
        List<OpenStretch> stretches = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpeningInterval> intervals = on(day);
            for (int i = 0; i < intervals.size(); i++) {
                stretches.add(new OpenStretch(day, i, intervals.get(i)));
            }
        }
        return stretches;
    }

    private List<OpeningInterval> on(DayOfWeek day) {
        return known(
                switch (day) {
                    case MONDAY -> monday;
                    case TUESDAY -> tuesday;
                    case WEDNESDAY -> wednesday;
                    case THURSDAY -> thursday;
                    case FRIDAY -> friday;
                    case SATURDAY -> saturday;
                    case SUNDAY -> sunday;
                });
    }

    private static List<OpeningInterval> known(@Nullable List<OpeningInterval> intervals) {
        // a null within the list of a body is no interval
        return intervals == null
                ? List.of()
                : intervals.stream().filter(Objects::nonNull).toList();
    }
}
