package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.Timeline;
import java.util.List;
import java.util.stream.IntStream;

/** Series that jump in a way that no local method guesses. */
final class JumpingSeries {

    private static final String NAME = "jumping ";

    private JumpingSeries() {}

    static List<Series> of(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Series.of(
                        NAME + number,
                        new Timeline.Counted(0, 1),
                        IntStream.range(0, 60)
                                .mapToDouble(step -> value(number, step))
                                .toArray()))
                .toList();
    }

    static int number(Series series) {
        return Integer.parseInt(series.id().substring(NAME.length()));
    }

    static double value(int number, int step) {
        return 100 + 40 * Math.sin(number + step * step);
    }
}
