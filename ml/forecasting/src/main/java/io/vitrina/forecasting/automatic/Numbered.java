package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Series;
import java.util.Iterator;

/** Series with their numbers, from 0. */
final class Numbered implements Iterator<Numbered.One> {

    private final Iterator<Series> series;
    private int number;

    /** A series and its number. */
    record One(int number, Series series) {}

    Numbered(Iterator<Series> series) {
        this.series = series;
    }

    @Override
    public boolean hasNext() {
        return series.hasNext();
    }

    @Override
    public One next() {
        return new One(number++, series.next());
    }
}
