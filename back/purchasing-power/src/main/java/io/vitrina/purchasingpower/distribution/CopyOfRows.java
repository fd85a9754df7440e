package io.vitrina.purchasingpower.distribution;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Writes the rows of a scoring by COPY, within the transaction of the connection. */
final class CopyOfRows {

    private final Connection connection;
    private final long publicationId;

    CopyOfRows(Connection connection, long publicationId) {
        this.connection = connection;
        this.publicationId = publicationId;
    }

    void write(List<StoredDistribution> distributions, List<StoredExplanation> explanations) throws SQLException {
        copy(
                "purchasing_power.distribution (merchant_id, publication_id, measure, subject, key, place, reason, p10_minor, p50_minor, p90_minor, index, shares, noise)",
                distributions.stream().map(this::line).collect(Collectors.joining()));
        copy(
                "purchasing_power.explanation (merchant_id, publication_id, measure, feature_group, share, effect_minor)",
                explanations.stream().map(this::line).collect(Collectors.joining()));
    }

    private void copy(String into, String lines) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin (format csv)", new StringReader(lines));
        } catch (IOException cause) {
            throw new SQLException(cause);
        }
    }

    private String line(StoredDistribution row) {
        Figures figures = row.figures();
        String named = line(
                row.merchantId(), publicationId, row.measure().key(), row.subject().key(), row.key(), row.place(), row.reason());
        return figures == null
                ? named + ",,,,,,\n"
                : named + "," + line(
                        figures.p10(), figures.p50(), figures.p90(), figures.index(),
                        PostgresPurchasingPower.array(figures.shares()), figures.noise()) + "\n";
    }

    private String line(StoredExplanation row) {
        return line(row.merchantId(), publicationId, row.measure().key(), row.group(), row.share(), row.effectMinor()) + "\n";
    }

    private static String line(@Nullable Object... values) {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            line.append(line.isEmpty() ? "" : ",");
            if (value != null) {
                line.append('"').append(value.toString().replace("\"", "\"\"")).append('"');
            }
        }
        return line.toString();
    }
}
