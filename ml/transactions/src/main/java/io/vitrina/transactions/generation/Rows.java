package io.vitrina.transactions.generation;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes rows of a CSV file as bytes, without a string for each value. */
final class Rows implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_ROW = 8_192;
    private static final int ZSTD_LEVEL = 3;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER + LONGEST_ROW];
    private int length;

    private Rows(OutputStream out) {
        this.out = out;
    }

    static Rows to(Path file, FileFormat format) throws IOException {
        OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        return new Rows(
                switch (format) {
                    case CSV, PARQUET -> raw;
                    case CSV_GZ -> new GZIPOutputStream(raw, BUFFER);
                    case CSV_ZST -> new ZstdOutputStream(raw, ZSTD_LEVEL);
                });
    }

    Rows text(byte[] ascii) {
        System.arraycopy(ascii, 0, buffer, length, ascii.length);
        length += ascii.length;
        return this;
    }

    /** A value that may need quotes. */
    Rows text(String text) {
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
        return text((quoted ? '"' + text.replace("\"", "\"\"") + '"' : text).getBytes(StandardCharsets.UTF_8));
    }

    Rows comma() {
        buffer[length++] = ',';
        return this;
    }

    Rows number(long value) {
        if (value < 0) {
            buffer[length++] = '-';
        }
        long rest = Math.abs(value);
        int digits = 1;
        for (long power = 10; power <= rest; power *= 10) {
            digits++;
        }
        for (int i = digits - 1; i >= 0; i--) {
            buffer[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** A time of day, {@code hh:mm:ssZ}. */
    Rows time(int second) {
        two(second / 3600).buffer[length++] = ':';
        two(second / 60 % 60).buffer[length++] = ':';
        two(second % 60).buffer[length++] = 'Z';
        return this;
    }

    private Rows two(int value) {
        buffer[length++] = (byte) ('0' + value / 10);
        buffer[length++] = (byte) ('0' + value % 10);
        return this;
    }

    void end() throws IOException {
        buffer[length++] = '\n';
        if (length >= BUFFER) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
