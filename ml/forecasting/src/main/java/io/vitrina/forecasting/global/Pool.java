package io.vitrina.forecasting.global;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Examples of many series, as many as there is room for: where there are more, those with the lower lots stay, so that each had the same
 * chance and the same stay in every run. They are kept in blocks and move together in place: what does not stay is many times as much, and
 * would take memory until it is collected.
 */
final class Pool {

    private static final int NUMBERS_OF_BLOCK = 100_000;
    private static final int MOST_ROWS_OF_BLOCK = 1_024;

    private final int room;
    private final int width;
    private final int steps;
    private final int rowsOfBlock;
    private final List<Block> blocks = new ArrayList<>();
    private volatile double share = 1;
    private int rows;
    private int draws;

    /**
     * An empty pool.
     *
     * @param room how many examples there may be
     * @param width numbers of a row of inputs
     * @param steps steps of a row of targets
     */
    Pool(int room, int width, int steps) {
        this.room = room;
        this.width = width;
        this.steps = steps;
        this.rowsOfBlock = Math.clamp(NUMBERS_OF_BLOCK / (width + steps), 1, MOST_ROWS_OF_BLOCK);
    }

    /**
     * Some of the examples, in the order of their series.
     *
     * @param ahead the first step ahead of each example
     */
    record Some(Examples examples, int[] ahead) {}

    /** Room for some rows, with the number of the series that each is of. */
    private record Block(Draw draw, int[] series) {

        static Block empty(int rows, int width, int steps) {
            Examples examples = new Examples(new float[rows * width], width, new float[rows * steps], steps);
            return new Block(new Draw(examples, new double[rows], new int[rows]), new int[rows]);
        }

        void put(int row, Draw from, int other, int number) {
            from.examples().copy(other, draw.examples(), row);
            draw.lots()[row] = from.lots()[other];
            draw.ahead()[row] = from.ahead()[other];
            series[row] = number;
        }
    }

    /** The share of the possible examples that there is still room for. */
    double share() {
        return share;
    }

    int rows() {
        return rows;
    }

    /** Of how many series there are examples. */
    int series() {
        int count = 0;
        for (int row = 0; row < rows; row++) {
            count += row == 0 || series(row) != series(row - 1) ? 1 : 0;
        }
        return count;
    }

    /** Adds examples of the next series. */
    void add(Draw draw) {
        for (int row = 0; row < draw.rows(); row++) {
            if (draw.lots()[row] < share) {
                if (rows == blocks.size() * rowsOfBlock) {
                    blocks.add(Block.empty(rowsOfBlock, width, steps));
                }
                block(rows).put(rows % rowsOfBlock, draw, row, draws);
                rows++;
            }
        }
        draws++;
        while (rows > room) {
            share /= 2;
            keepBelow(share);
        }
    }

    private Block block(int row) {
        return blocks.get(row / rowsOfBlock);
    }

    private int series(int row) {
        return block(row).series()[row % rowsOfBlock];
    }

    private void keepBelow(double limit) {
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            Draw draw = block(row).draw();
            int place = row % rowsOfBlock;
            if (draw.lots()[place] < limit) {
                block(kept).put(kept % rowsOfBlock, draw, place, series(row));
                kept++;
            }
        }
        rows = kept;
    }

    /** The examples of some series, by the number of the series from 0. */
    Some of(IntPredicate numbers) {
        int count = 0;
        for (int row = 0; row < rows; row++) {
            count += numbers.test(series(row)) ? 1 : 0;
        }
        Examples some = new Examples(new float[count * width], width, new float[count * steps], steps);
        int[] ahead = new int[count];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            if (numbers.test(series(row))) {
                Draw draw = block(row).draw();
                draw.examples().copy(row % rowsOfBlock, some, at);
                ahead[at++] = draw.ahead()[row % rowsOfBlock];
            }
        }
        return new Some(some, ahead);
    }
}
