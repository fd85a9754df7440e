package io.vitrina.metrics.sales;

import io.vitrina.metrics.period.Period;
import java.util.List;
import java.util.function.Consumer;

/** The signed-in merchant's sales in a publication. */
public interface DailySales {

    /** Gives every row of the periods in order of day, each once even where periods overlap. */
    void forEach(long publicationId, String merchantId, List<Period> periods, Consumer<DaySales> consumer);
}
