package io.vitrina.training.series;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.vitrina.training.table.BadTableException;
import io.vitrina.training.table.CsvRows;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of series, {@code unique_id,ds,y} and further columns, in one pass. Series may take turns; each one's rows ascend.
 * What cannot be used is named by line and column.
 */
final class SeriesReader {

    static final String ID = "unique_id";
    static final String STAMP = "ds";
    static final String VALUE = "y";

    private static final char NOT_UTF_8 = '\uFFFD';
    private static final int LONGEST_QUOTED = 40;

    private final Path file;
    private final boolean withValues;
    private final boolean withRegressors;
    private final Map<String, RecordedSeries> series = new LinkedHashMap<>();
    private final Map<String, Double> words;
    private List<String> regressors = List.of();
    private @Nullable StampForm form;
    private int id;
    private int stamp;
    private int value;
    private int width;
    private int[] beside = {};

    private SeriesReader(Path file, boolean withValues, boolean withRegressors, Map<String, Double> words) {
        this.file = file;
        this.withValues = withValues;
        this.withRegressors = withRegressors;
        this.words = words;
    }

    /**
     * What a file holds.
     *
     * @param form of its stamps
     * @param withIds whether it names its series
     * @param words numbers that stand for words among the regressors
     */
    record Content(
            Path file,
            StampForm form,
            boolean withIds,
            List<String> regressors,
            Map<String, RecordedSeries> series,
            Map<String, Double> words) {}

    /**
     * Reads a file of series.
     *
     * @param withRegressors whether all columns beside the three are regressors; otherwise they are not looked at
     */
    static Content series(Path file, boolean withRegressors) throws BadTableException {
        return new SeriesReader(file, true, withRegressors, new HashMap<>()).read(null);
    }

    /** Reads a file of what is known of steps to come, which has at least the same regressors. */
    static Content future(Path file, Content history) throws BadTableException {
        return new SeriesReader(file, false, true, history.words()).read(history);
    }

    private Content read(@Nullable Content history) throws BadTableException {
        form = history == null ? null : history.form();
        try (CsvReader<CsvRecord> rows = CsvRows.open(file)) {
            for (CsvRecord row : rows) {
                if (width == 0) {
                    header(row.getFields().stream().map(String::strip).toList(), history);
                } else {
                    add(row);
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new BadTableException(file + ": " + broken.getMessage(), broken);
        }
        StampForm found = form;
        if (found == null || series.isEmpty()) {
            throw new BadTableException(file + (width == 0 ? " is empty" : " has no rows below its header"));
        }
        return new Content(file, found, id >= 0, regressors, series, words);
    }

    private void header(List<String> columns, @Nullable Content history) throws BadTableException {
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new BadTableException(file + " line 1: two columns have the same name");
        }
        width = columns.size();
        id = history != null && history.withIds() ? expect(columns, ID) : columns.indexOf(ID);
        stamp = expect(columns, STAMP);
        value = withValues ? expect(columns, VALUE) : -1;
        regressors = history == null ? others(columns) : history.regressors();
        beside = new int[regressors.size()];
        for (int column = 0; column < beside.length; column++) {
            beside[column] = expect(columns, regressors.get(column));
        }
    }

    private List<String> others(List<String> columns) {
        return columns.stream()
                .filter(column -> withRegressors && !List.of(ID, STAMP, VALUE).contains(column))
                .toList();
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
        if (row.getFieldCount() != width) {
            throw new BadTableException(file + " line " + row.getStartingLineNumber() + ": has " + row.getFieldCount()
                    + " values, the header " + width);
        }
        String name = name(row);
        long at = stamp(row);
        RecordedSeries one = series.computeIfAbsent(name, key -> new RecordedSeries(key, beside.length));
        checkOrder(row, one, at);
        double[] others = new double[beside.length];
        for (int column = 0; column < beside.length; column++) {
            others[column] = regressor(row, column);
        }
        one.add((int) row.getStartingLineNumber(), at, withValues ? value(row) : Double.NaN, others);
    }

    private String name(CsvRecord row) throws BadTableException {
        String name = id < 0 ? "series" : row.getField(id).strip();
        if (name.isEmpty()) {
            throw bad(row, ID, "is empty");
        }
        if (name.indexOf(NOT_UTF_8) >= 0) {
            throw bad(row, ID, "is not written in UTF-8");
        }
        return name;
    }

    private long stamp(CsvRecord row) throws BadTableException {
        String text = row.getField(stamp).strip();
        StampForm known = form == null ? StampForm.of(text).orElse(null) : form;
        if (known == null) {
            throw bad(
                    row, STAMP, quoted(text) + " is no whole number, date (2026-01-31) or time (2026-01-31 23:00:00)");
        }
        form = known;
        try {
            long at = known.parse(text);
            if (known.isWithin(at)) {
                return at;
            }
            throw bad(row, STAMP, text + " is beyond " + known.range());
        } catch (DateTimeException | NumberFormatException other) {
            throw bad(row, STAMP, quoted(text) + " is no " + known.text() + ", as the stamps before it are");
        }
    }

    private void checkOrder(CsvRecord row, RecordedSeries one, long at) throws BadTableException {
        if (one.length() > 0 && at == one.stamp(one.length() - 1)) {
            String where = form == StampForm.TIME ? "; where clocks were put back, write times with their offset" : "";
            throw bad(row, STAMP, "the step stands twice in series " + one.id() + where);
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
        if (text.isEmpty()) {
            throw bad(row, VALUE, "is empty; write NaN where a value is not known");
        }
        OptionalDouble number = CellNumber.of(text);
        if (number.isEmpty()) {
            throw bad(row, VALUE, quoted(text) + " is no number");
        }
        return within(row, VALUE, text, number.getAsDouble());
    }

    /** A number; for a word one that stands for it, the same in all rows; NaN where empty. */
    private double regressor(CsvRecord row, int column) throws BadTableException {
        String text = row.getField(beside[column]).strip();
        if (text.isEmpty()) {
            return Double.NaN;
        }
        OptionalDouble number = CellNumber.of(text);
        return number.isPresent()
                ? within(row, regressors.get(column), text, number.getAsDouble())
                : words.computeIfAbsent(text, key -> -1.0 - words.size());
    }

    private double within(CsvRecord row, String column, String text, double number) throws BadTableException {
        if (CellNumber.isBeyond(number)) {
            throw bad(row, column, text + " is beyond " + CellNumber.LARGEST_TEXT);
        }
        return number;
    }

    private static String quoted(String text) {
        return '"' + (text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text) + '"';
    }

    private BadTableException bad(CsvRecord row, String column, String what) {
        return new BadTableException(file + " line " + row.getStartingLineNumber() + " column " + column + ": " + what);
    }
}
