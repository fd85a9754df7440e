package io.vitrina.transactions.reading;

import com.github.luben.zstd.ZstdInputStream;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.vitrina.transactions.BadInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A CSV file (RFC 4180), plain or compressed with gzip or zstd, streamed: what it expands to is never held. */
final class CsvTable implements Table {

    private static final int BUFFER = 1 << 17;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char delimiter;
    private final Charset charset;

    CsvTable(char delimiter, Charset charset) {
        this.delimiter = delimiter;
        this.charset = charset;
    }

    @Override
    public void read(Path file, Listener listener) {
        try (Reader text = new InputStreamReader(expanded(file), charset);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(1 << 20)
                        .ofCsvRecord(text)) {
            read(rows, listener);
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new BadInput(file + " cannot be read: " + broken.getMessage(), broken);
        } catch (IOException cause) {
            throw new BadInput(file + " cannot be read: " + cause.getMessage(), cause);
        }
    }

    private static void read(Iterable<CsvRecord> rows, Listener listener) {
        String[] values = null;
        for (CsvRecord row : rows) {
            if (values == null) {
                String[] header = row.getFields().toArray(String[]::new);
                header[0] = withoutMark(header[0]);
                values = new String[header.length];
                listener.header(header);
            } else if (row.getFieldCount() != values.length) {
                listener.broken(
                        row.getStartingLineNumber(),
                        "%d values in place of %d".formatted(row.getFieldCount(), values.length));
            } else {
                for (int i = 0; i < values.length; i++) {
                    values[i] = row.getField(i);
                }
                listener.row(row.getStartingLineNumber(), values);
            }
        }
    }

    private static InputStream expanded(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        String name = file.toString();
        if (name.endsWith(".gz")) {
            return new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER);
        }
        return new BufferedInputStream(name.endsWith(".zst") ? new ZstdInputStream(bytes) : bytes, BUFFER);
    }

    private static String withoutMark(String first) {
        return !first.isEmpty() && first.charAt(0) == BYTE_ORDER_MARK ? first.substring(1) : first;
    }
}
