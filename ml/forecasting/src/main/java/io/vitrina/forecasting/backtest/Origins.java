package io.vitrina.forecasting.backtest;

import java.util.stream.IntStream;

/**
 * From where forecasts are made in a back-test with a rolling origin (Tashman 2000): the last one leaves a whole horizon to compare with,
 * each one before it is some steps earlier. Of a short series fewer are left, and shorter horizons.
 *
 * @param horizon steps that are forecast from each
 * @param lengths of the history at each, ascending; none where the series is too short to leave anything out
 */
public record Origins(int horizon, int[] lengths) {

    private static final int FEWEST = 4;

    /**
     * Origins for a series.
     *
     * @param length of the series
     * @param horizon steps to forecast
     * @param season steps of a season: a history is not cut below two of them as long as one step can be compared, and never below three
     *     fifths, since a method that has seen much less says little about the method that has seen all
     * @param most how many origins
     */
    public static Origins of(int length, int horizon, int season, int most) {
        int shortest = Math.max(FEWEST, Math.max(Math.min(2 * season + 1, length - 1), length * 3 / 5));
        int room = length - shortest;
        if (room < 1) {
            return new Origins(horizon, new int[0]);
        }
        int reach = Math.min(horizon, room);
        int apart = Math.max(1, Math.min(reach, (room - reach) / Math.max(1, most - 1)));
        int[] lengths = IntStream.range(0, most)
                .map(back -> length - reach - back * apart)
                .filter(origin -> origin >= shortest)
                .sorted()
                .toArray();
        return new Origins(reach, lengths);
    }
}
