package io.vitrina.transactions.reading;

import java.nio.file.Path;

/** A file with a header and rows of texts. */
interface Table {

    /** Hears the header, then each row. */
    interface Listener {

        void header(String[] columns);

        /**
         * @param line counted from 1, the header included; for Parquet the row counted from 1
         * @param values as many as the header has; the listener may not keep the array
         */
        void row(long line, String[] values);

        /** A row that does not have as many values as the header. */
        void broken(long line, String reason);
    }

    /** @throws io.vitrina.transactions.BadInput where the file cannot be read */
    void read(Path file, Listener listener);
}
