package io.vitrina.purchasingpower.distribution;

import io.vitrina.platform.database.DatabaseException;
import io.vitrina.platform.database.Rows;
import io.vitrina.publication.PublishedModel.Status;
import io.vitrina.purchasingpower.distribution.ModelState.Quality;
import io.vitrina.purchasingpower.estimate.Bands;
import io.vitrina.purchasingpower.estimate.Measure;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class PostgresPurchasingPower implements PurchasingPower {

    private static final int KEPT = 2;

    private final Connection connection;
    private final Rows rows;

    PostgresPurchasingPower(@Named("purchasing-power") Connection connection) {
        this.connection = connection;
        this.rows = new Rows(connection);
    }

    @Override
    public void lock() {
        rows.list("select pg_advisory_xact_lock(hashtext('purchasing_power.scoring'))", row -> true);
    }

    @Override
    public Optional<Scoring> scoring(long publicationId) {
        return rows.first(
                "select * from purchasing_power.scoring where publication_id = ?",
                PostgresPurchasingPower::scoring,
                publicationId);
    }

    @Override
    public Optional<Scoring> newest() {
        return rows.first(
                "select * from purchasing_power.scoring order by publication_id desc limit 1",
                PostgresPurchasingPower::scoring);
    }

    @Override
    public void store(Scoring scoring, List<StoredDistribution> distributions, List<StoredExplanation> explanations) {
        ModelState model = scoring.model();
        Quality quality = model.quality();
        rows.change(
                """
                insert into purchasing_power.scoring (publication_id, model_status, model_reason, labels, labels_needed,
                  model_version, model_created_at, method, coverage,
                  mean_absolute_error_minor, baseline_mean_absolute_error_minor, currency, income_bands, spending_bands)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bigint[], ?::bigint[])""",
                scoring.publicationId(),
                model.status().key(),
                model.reason(),
                model.labels(),
                model.labelsNeeded(),
                quality == null ? null : quality.version(),
                quality == null ? null : quality.createdAt().atOffset(ZoneOffset.UTC),
                quality == null ? null : quality.method(),
                quality == null ? null : quality.coverage(),
                quality == null ? null : quality.meanAbsoluteError(),
                quality == null ? null : quality.baselineMeanAbsoluteError(),
                scoring.currency(),
                array(scoring.incomeBands().bounds()),
                array(scoring.spendingBands().bounds()));
        try {
            new InsertedRows(connection, scoring.publicationId()).write(distributions, explanations);
        } catch (SQLException cause) {
            throw new DatabaseException(cause);
        }
        rows.change("""
                delete from purchasing_power.scoring where publication_id not in
                  (select publication_id from purchasing_power.scoring order by publication_id desc limit ?)""", KEPT);
    }

    @Override
    public List<StoredDistribution> distributions(long publicationId, String merchantId, Measure measure) {
        return rows.list("""
                select * from purchasing_power.distribution
                where merchant_id = ? and publication_id = ? and measure = ? order by subject, key""", PostgresPurchasingPower::distribution, merchantId, publicationId, measure.key());
    }

    @Override
    public List<StoredExplanation> explanations(long publicationId, String merchantId, Measure measure) {
        return rows.list(
                """
                select * from purchasing_power.explanation
                where merchant_id = ? and publication_id = ? and measure = ? order by share desc, feature_group""",
                row -> new StoredExplanation(
                        row.getString("merchant_id"),
                        measure,
                        row.getString("feature_group"),
                        row.getDouble("share"),
                        row.getLong("effect_minor")),
                merchantId,
                publicationId,
                measure.key());
    }

    static String array(List<?> values) {
        return values.toString().replace('[', '{').replace(']', '}');
    }

    private static Scoring scoring(ResultSet row) throws SQLException {
        return new Scoring(
                row.getLong("publication_id"),
                new ModelState(
                        Status.of(row.getString("model_status")),
                        row.getString("model_reason"),
                        row.getObject("labels", Long.class),
                        row.getObject("labels_needed", Long.class),
                        quality(row)),
                row.getString("currency"),
                new Bands(List.of((Long[]) row.getArray("income_bands").getArray())),
                new Bands(List.of((Long[]) row.getArray("spending_bands").getArray())));
    }

    private static @Nullable Quality quality(ResultSet row) throws SQLException {
        String version = row.getString("model_version");
        return version == null
                ? null
                : new Quality(
                        version,
                        Objects.requireNonNull(row.getObject("model_created_at", OffsetDateTime.class))
                                .toInstant(),
                        row.getString("method"),
                        row.getDouble("coverage"),
                        row.getLong("mean_absolute_error_minor"),
                        row.getLong("baseline_mean_absolute_error_minor"));
    }

    private static StoredDistribution distribution(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new StoredDistribution(
                row.getString("merchant_id"),
                Measure.of(row.getString("measure")),
                Subject.ofStored(row.getString("subject")),
                row.getString("key"),
                row.getString("place"),
                reason,
                reason == null ? figures(row) : null);
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getLong("p10_minor"),
                row.getLong("p50_minor"),
                row.getLong("p90_minor"),
                row.getObject("index", Double.class),
                Arrays.asList((Double[]) row.getArray("shares").getArray()),
                row.getBoolean("noise"));
    }
}
