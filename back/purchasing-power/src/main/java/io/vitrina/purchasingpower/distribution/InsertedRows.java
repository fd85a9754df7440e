package io.vitrina.purchasingpower.distribution;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Inserts the rows of a scoring, thousands with one statement: COPY does not work on tables with row-level security. */
final class InsertedRows {

    private static final int AT_ONCE = 5_000;
    private static final String DISTRIBUTIONS = """
            insert into purchasing_power.distribution
              (publication_id, merchant_id, measure, subject, key, place, reason, p10_minor, p50_minor, p90_minor, index, shares, noise)
            select ?, merchant_id, measure, subject, key, place, reason, p10::bigint, p50::bigint, p90::bigint, index::double precision,
              shares::double precision[], noise::boolean
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
              as row (merchant_id, measure, subject, key, place, reason, p10, p50, p90, index, shares, noise)""";
    private static final String EXPLANATIONS = """
            insert into purchasing_power.explanation (publication_id, merchant_id, measure, feature_group, share, effect_minor)
            select ?, merchant_id, measure, feature_group, share::double precision, effect::bigint
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as row (merchant_id, measure, feature_group, share, effect)""";

    private final Connection connection;
    private final long publicationId;

    InsertedRows(Connection connection, long publicationId) {
        this.connection = connection;
        this.publicationId = publicationId;
    }

    void write(List<StoredDistribution> distributions, List<StoredExplanation> explanations) throws SQLException {
        insert(
                DISTRIBUTIONS,
                distributions,
                List.of(
                        StoredDistribution::merchantId,
                        row -> row.measure().key(),
                        row -> row.subject().key(),
                        StoredDistribution::key,
                        StoredDistribution::place,
                        StoredDistribution::reason,
                        row -> row.figures() == null ? null : row.figures().p10(),
                        row -> row.figures() == null ? null : row.figures().p50(),
                        row -> row.figures() == null ? null : row.figures().p90(),
                        row -> row.figures() == null ? null : row.figures().index(),
                        row -> row.figures() == null
                                ? null
                                : PostgresPurchasingPower.array(row.figures().shares()),
                        row -> row.figures() == null ? null : row.figures().noise()));
        insert(
                EXPLANATIONS,
                explanations,
                List.of(
                        StoredExplanation::merchantId,
                        row -> row.measure().key(),
                        StoredExplanation::group,
                        StoredExplanation::share,
                        StoredExplanation::effectMinor));
    }

    private <T> void insert(String sql, List<T> rows, List<Function<T, @Nullable Object>> columns) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 0; from < rows.size(); from += AT_ONCE) {
                List<T> part = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
                statement.setLong(1, publicationId);
                for (int column = 0; column < columns.size(); column++) {
                    statement.setArray(column + 2, array(part, columns.get(column)));
                }
                statement.executeUpdate();
            }
        }
    }

    private <T> Array array(List<T> rows, Function<T, @Nullable Object> column) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = column.apply(rows.get(i));
            values[i] = value == null ? null : value.toString();
        }
        return connection.createArrayOf("text", values);
    }
}
