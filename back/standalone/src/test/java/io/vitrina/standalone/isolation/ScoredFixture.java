package io.vitrina.standalone.isolation;

import io.vitrina.testsupport.database.TestDatabase;
import io.vitrina.testsupport.publication.PublicationFixture;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Purchasing power of the first publication as if it had been scored: the fixture of the publication has no model to score with. */
final class ScoredFixture {

    private ScoredFixture() {}

    static void store(TestDatabase database) {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into purchasing_power.scoring (publication_id, model_status, model_version, model_created_at, method, coverage,
                      mean_absolute_error_minor, baseline_mean_absolute_error_minor, currency, income_bands, spending_bands)
                    values (1, 'serving', 'fixture', now(), 'by hand', 0.8, 30000, 50000, 'EUR', '{100000,200000}', '{50000}')""");
            for (String merchant : List.of(PublicationFixture.A, PublicationFixture.B)) {
                statement.execute("""
                        insert into purchasing_power.distribution (merchant_id, publication_id, measure, subject, key, p10_minor, p50_minor,
                          p90_minor, index, shares, noise)
                        select '%1$s', 1, 'income', subject, key, 90000, %2$s, 290000, 101.5, '{0.3,0.4,0.3}', false
                        from (values ('customers', 'all'), ('outlet', 'a-1'), ('outlet', 'b-1'), ('area', 'centro'), ('month', '2026-10-01'))
                          as row (subject, key)""".formatted(merchant, medianOf(merchant)));
                statement.execute("""
                        insert into purchasing_power.explanation (merchant_id, publication_id, measure, feature_group, share, effect_minor)
                        values ('%s', 1, 'income', 'tickets', 1, %s)""".formatted(merchant, medianOf(merchant)));
            }
        } catch (SQLException cause) {
            throw new IllegalStateException("The fixture cannot be stored", cause);
        }
    }

    /** A median that only this merchant's answers have. */
    static String medianOf(String merchant) {
        return merchant.equals(PublicationFixture.A) ? "151617" : "181920";
    }
}
