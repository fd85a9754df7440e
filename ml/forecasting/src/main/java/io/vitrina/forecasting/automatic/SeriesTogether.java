package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Series;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Series with their numbers, a few at a time: the same ones are together in every run, whatever the number of threads. */
final class SeriesTogether implements Iterator<List<Numbered.One>> {

    private static final int FEW = 8;

    private final Numbered series;

    SeriesTogether(Iterator<Series> series) {
        this.series = new Numbered(series);
    }

    @Override
    public boolean hasNext() {
        return series.hasNext();
    }

    @Override
    public List<Numbered.One> next() {
        List<Numbered.One> few = new ArrayList<>();
        do {
            few.add(series.next());
        } while (series.hasNext() && few.size() < FEW);
        return few;
    }
}
