package io.vitrina.training.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads a delimited table with a header: comma, semicolon or tab; UTF-8 with or without byte-order mark, or latin-1; also gzip. */
public final class TableReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final int LARGEST = 1 << 28;
    private static final String TOO_LARGE = "larger than 256 MiB";

    private TableReader() {}

    /**
     * Reads the whole table into memory.
     *
     * @throws BadTableException where the file cannot be read, has no rows, or a row has more or fewer values than columns
     */
    public static CsvTable read(Path file) throws BadTableException {
        String text = text(file);
        char delimiter = delimiter(text);
        List<String> columns = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                if (columns.isEmpty()) {
                    columns.addAll(row.getFields().stream().map(String::strip).toList());
                } else {
                    checkWidth(file, columns, row);
                    rows.add(row.getFields().stream().map(String::strip).toList());
                    lines.add(row.getStartingLineNumber());
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new BadTableException(file + ": " + broken.getMessage(), broken);
        }
        check(file, columns, rows);
        return new CsvTable(
                file,
                delimiter,
                columns,
                rows,
                lines.stream().mapToLong(Long::longValue).toArray());
    }

    private static void checkWidth(Path file, List<String> columns, CsvRecord row) throws BadTableException {
        if (row.getFieldCount() != columns.size()) {
            throw new BadTableException(file + " line " + row.getStartingLineNumber() + ": has " + row.getFieldCount()
                    + " values where the header has " + columns.size() + " columns");
        }
    }

    private static void check(Path file, List<String> columns, List<List<String>> rows) throws BadTableException {
        if (rows.isEmpty()) {
            throw new BadTableException(file + " has no rows below its header");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new BadTableException(file + " line 1: two columns have the same name");
        }
    }

    /** The delimiter that the header has most of, outside quotes. */
    static char delimiter(String text) {
        int end = text.indexOf('\n');
        String header = (end < 0 ? text : text.substring(0, end)).replaceAll("\"[^\"]*\"", "");
        char best = DELIMITERS[0];
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long count =
                    header.chars().filter(character -> character == delimiter).count();
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }

    private static String text(Path file) throws BadTableException {
        try {
            byte[] bytes = bytes(file);
            String text = decoded(bytes);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (java.nio.file.NoSuchFileException missing) {
            throw new BadTableException(file + " does not exist", missing);
        } catch (IOException broken) {
            throw new BadTableException(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream unpacked = CsvRows.unpacked(file)) {
            byte[] content = unpacked.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new IOException(TOO_LARGE);
            }
            return content;
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
