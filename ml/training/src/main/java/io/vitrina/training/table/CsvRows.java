package io.vitrina.training.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Rows of a delimited file one after the other, the header first, for files larger than memory: comma, semicolon or tab; UTF-8; also gzip. */
public final class CsvRows {

    private static final int HEADER = 1 << 16;

    private CsvRows() {}

    /** @throws BadTableException where there is no such file */
    public static CsvReader<CsvRecord> open(Path file) throws BadTableException, IOException {
        if (Files.isDirectory(file)) {
            throw new BadTableException(file + " is a folder");
        }
        try {
            BufferedInputStream bytes = new BufferedInputStream(unpacked(file), HEADER);
            bytes.mark(HEADER);
            String begin = new String(bytes.readNBytes(HEADER), StandardCharsets.UTF_8);
            bytes.reset();
            if (begin.startsWith("\uFEFF")) {
                bytes.skipNBytes(3);
            }
            Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            return CsvReader.builder()
                    .fieldSeparator(TableReader.delimiter(begin))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text);
        } catch (NoSuchFileException missing) {
            throw new BadTableException(file + " does not exist", missing);
        }
    }

    /** The bytes of a file, unpacked where it is gzip. */
    static InputStream unpacked(Path file) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file), HEADER);
        bytes.mark(2);
        byte[] magic = bytes.readNBytes(2);
        bytes.reset();
        boolean gzip = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        return gzip ? new GZIPInputStream(bytes, HEADER) : bytes;
    }
}
