package io.vitrina.training.series;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.vitrina.training.table.BadTableException;
import io.vitrina.training.table.CsvRows;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of series, {@code unique_id,ds,y} and further columns, in one pass. Series may take turns; each one's rows ascend.
 * What cannot be used is named by line and column.
 */
final class SeriesReader {

    static final String ID = "unique_id";
    static final String STAMP = "ds";
    static final String VALUE = "y";

    private static final double LARGEST = 1e15;

    private final Path file;
    private final boolean withValues;
    private final Map<String, RecordedSeries> series = new LinkedHashMap<>();
    private final Map<String, Double> words;
    private List<String> regressors = List.of();
    private @Nullable StampForm form;
    private int id;
    private int stamp;
    private int value;
    private int[] beside = {};

    private SeriesReader(Path file, boolean withValues, Map<String, Double> words) {
        this.file = file;
        this.withValues = withValues;
        this.words = words;
    }

    /**
     * What a file holds.
     *
     * @param form of its stamps
     * @param words numbers that stand for words among the regressors
     */
    record Content(
            Path file,
            StampForm form,
            List<String> regressors,
            Map<String, RecordedSeries> series,
            Map<String, Double> words) {}

    /** Reads a file of series; all columns beside the three are regressors. */
    static Content series(Path file) throws BadTableException {
        return new SeriesReader(file, true, new HashMap<>()).read(null, null);
    }

    /** Reads a file of what is known of steps to come, which has at least the same regressors. */
    static Content future(Path file, Content history) throws BadTableException {
        return new SeriesReader(file, false, history.words()).read(history.regressors(), history.form());
    }

    private Content read(@Nullable List<String> wanted, @Nullable StampForm same) throws BadTableException {
        form = same;
        boolean header = true;
        try (CsvReader<CsvRecord> rows = CsvRows.open(file)) {
            for (CsvRecord row : rows) {
                if (header) {
                    header(row.getFields().stream().map(String::strip).toList(), wanted);
                    header = false;
                } else {
                    add(row);
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new BadTableException(file + ": " + broken.getMessage(), broken);
        }
        StampForm found = form;
        if (header || found == null || series.isEmpty()) {
            throw new BadTableException(file + " has no rows below its header");
        }
        return new Content(file, found, regressors, series, words);
    }

    private void header(List<String> columns, @Nullable List<String> wanted) throws BadTableException {
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new BadTableException(file + " line 1: two columns have the same name");
        }
        id = columns.indexOf(ID);
        stamp = expect(columns, STAMP);
        value = withValues ? expect(columns, VALUE) : -1;
        List<String> found = new ArrayList<>(columns);
        found.removeAll(List.of(ID, STAMP, VALUE));
        regressors = wanted == null ? List.copyOf(found) : wanted;
        beside = new int[regressors.size()];
        for (int column = 0; column < beside.length; column++) {
            beside[column] = expect(columns, regressors.get(column));
        }
    }

    private int expect(List<String> columns, String name) throws BadTableException {
        int column = columns.indexOf(name);
        if (column < 0) {
            throw new BadTableException(
                    file + " line 1: has no column " + name + "; it has " + String.join(", ", columns));
        }
        return column;
    }

    private void add(CsvRecord row) throws BadTableException {
        int last = Math.max(Math.max(id, stamp), value);
        for (int column : beside) {
            last = Math.max(last, column);
        }
        if (row.getFieldCount() <= last) {
            throw new BadTableException(file + " line " + row.getStartingLineNumber() + ": has " + row.getFieldCount()
                    + " values; at least " + (last + 1) + " are needed");
        }
        String name = id < 0 ? "series" : row.getField(id).strip();
        if (name.isEmpty()) {
            throw bad(row, ID, "is empty");
        }
        long at = stamp(row);
        RecordedSeries one = series.computeIfAbsent(name, key -> new RecordedSeries(key, beside.length));
        checkOrder(row, one, at);
        double[] others = new double[beside.length];
        for (int column = 0; column < beside.length; column++) {
            others[column] = regressor(row.getField(beside[column]).strip());
        }
        one.add(at, withValues ? value(row) : Double.NaN, others);
    }

    private long stamp(CsvRecord row) throws BadTableException {
        String text = row.getField(stamp).strip();
        if (form == null) {
            form = StampForm.of(text).orElse(null);
        }
        StampForm known = form;
        try {
            if (known != null) {
                return known.parse(text);
            }
        } catch (DateTimeException | NumberFormatException other) {
            throw bad(row, STAMP, "\"" + text + "\" is not written as the stamps before it");
        }
        throw bad(row, STAMP, "\"" + text + "\" is no whole number, date (2026-01-31) or time (2026-01-31 23:00:00)");
    }

    private void checkOrder(CsvRecord row, RecordedSeries one, long at) throws BadTableException {
        if (one.length() > 0 && at == one.stamp(one.length() - 1)) {
            throw bad(
                    row,
                    STAMP,
                    "the step stands twice in series " + one.id()
                            + "; where clocks were put back, write times with their offset");
        }
        if (one.length() > 0 && at < one.stamp(one.length() - 1)) {
            throw bad(
                    row,
                    STAMP,
                    "is before the row above it in series " + one.id() + "; sort the rows of a series by time");
        }
    }

    private double value(CsvRecord row) throws BadTableException {
        String text = row.getField(value).strip();
        if (text.equalsIgnoreCase("nan")) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(text);
            if (Math.abs(number) <= LARGEST) {
                return number;
            }
            throw bad(row, VALUE, text + " is beyond " + LARGEST);
        } catch (NumberFormatException word) {
            throw bad(
                    row,
                    VALUE,
                    text.isEmpty()
                            ? "is empty; write NaN where a value is not known"
                            : "\"" + text + "\" is no number");
        }
    }

    /** A number; for a word one that stands for it, the same in all rows; NaN where empty. */
    private double regressor(String text) {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException word) {
            return words.computeIfAbsent(text, key -> -1.0 - words.size());
        }
    }

    private BadTableException bad(CsvRecord row, String column, String what) {
        return new BadTableException(file + " line " + row.getStartingLineNumber() + " column " + column + ": " + what);
    }
}
