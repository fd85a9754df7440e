package io.vitrina.transactions.generation;

/** How generated tables are written. */
public enum FileFormat {
    CSV(".csv"),
    CSV_GZ(".csv.gz"),
    CSV_ZST(".csv.zst"),
    PARQUET(".parquet");

    private final String ending;

    FileFormat(String ending) {
        this.ending = ending;
    }

    /** Ending of the names of such files, with its dot. */
    public String ending() {
        return ending;
    }
}
