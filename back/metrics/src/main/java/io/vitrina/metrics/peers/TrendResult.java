package io.vitrina.metrics.peers;

import io.vitrina.metrics.period.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said about peers over time. */
public sealed interface TrendResult {

    /** One line of indices, with the periods that are hidden. */
    record Line(ComparisonScope scope, List<Point> points, List<Gap> gaps) implements TrendResult {}

    /** @param wider the line of the next wider place that may be shown, if any */
    record Hidden(HiddenReason reason, @Nullable Line wider) implements TrendResult {}

    /** @param index revenue per peer in the period, mean of the line = 100 */
    record Point(Period period, double index) {}

    record Gap(Period period, HiddenReason reason) {}
}
