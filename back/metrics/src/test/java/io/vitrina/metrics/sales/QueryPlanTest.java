package io.vitrina.metrics.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.metrics.period.Period;
import io.vitrina.publication.PublicationSchema;
import io.vitrina.testsupport.database.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What PostgreSQL reads for one merchant's year by day among a million rows of many merchants and of another publication. */
@Tag("slow")
class QueryPlanTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final Period YEAR = new Period(LocalDate.parse("2025-11-01"), LocalDate.parse("2026-10-31"));
    private static final String MERCHANT = "merchant-0500";

    /** 1,000 merchants for 1,000 days, one outlet each; in a second publication 10 of them. */
    private static final String PARTITION = """
            create table publication.merchant_day_p%1$d (like publication.merchant_day including all);
            insert into publication.merchant_day_p%1$d
            select 'merchant-' || to_char(m, 'FM0000'), %1$d, date '2026-10-31' - d, 'outlet', 'pos', 10000, 0, 10, 0, '{1,2,3}'
            from generate_series(0, 999) d, generate_series(1, %2$d) m;
            alter table publication.merchant_day_p%1$d enable row level security;
            alter table publication.merchant_day_p%1$d force row level security;
            create policy tenant on publication.merchant_day_p%1$d
              using (merchant_id = nullif(current_setting('vitrina.merchant_id', true), ''));
            alter table publication.merchant_day attach partition publication.merchant_day_p%1$d for values in (%1$d)
            """;

    @BeforeAll
    static void a_bank_with_a_million_rows() throws SQLException {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(DATABASE.url());
        owner.setUser(TestDatabase.OWNER);
        owner.setPassword(TestDatabase.OWNER);
        PublicationSchema.migrate(owner);
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(PARTITION.formatted(1, 1_000));
            statement.execute(PARTITION.formatted(2, 10));
            statement.execute("analyze publication.merchant_day");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void a_merchants_year_is_found_by_the_primary_key_and_no_other_row_is_read(String mode) throws SQLException {
        String plan = plan(mode, List.of(YEAR));

        assertThat(plan)
                .contains("merchant_day_p1_pkey")
                .doesNotContain("Seq Scan")
                .doesNotContain("merchant_day_p2");
        assertThat(plan).contains("actual rows=365.00").doesNotContain("Rows Removed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"force_custom_plan", "force_generic_plan"})
    void beside_the_year_before_it_reads_two_years_and_no_other_row(String mode) throws SQLException {
        String plan = plan(mode, List.of(YEAR, YEAR.previous(), YEAR.lastYear()));

        assertThat(plan).contains("merchant_day_p1_pkey").doesNotContain("Seq Scan");
        assertThat(plan).contains("actual rows=730.00").doesNotContain("Rows Removed");
    }

    /** The plan with what was really read, as the service in the merchant's transaction. */
    private static String plan(String mode, List<Period> periods) throws SQLException {
        try (Connection connection = DATABASE.connect("metrics_service", "metrics_service")) {
            connection.setAutoCommit(false);
            try (Statement setting = connection.createStatement()) {
                setting.execute("select set_config('vitrina.merchant_id', '" + MERCHANT + "', true)");
                setting.execute("set local plan_cache_mode = " + mode);
                setting.execute("prepare figures(text, bigint, date, date, text) as " + numbered());
            }
            try (PreparedStatement explain = connection.prepareStatement(
                    "explain (analyze, costs off, timing off, summary off, buffers off) execute figures('%s', 1, '%s', '%s', '%s')"
                            .formatted(
                                    MERCHANT,
                                    periods.getLast().from(),
                                    YEAR.to(),
                                    PostgresDailySales.multirange(periods)))) {
                return lines(explain);
            }
        }
    }

    /** The service's own statement, with its parameters numbered as {@code prepare} wants them. */
    private static String numbered() {
        String sql = PostgresDailySales.SQL;
        for (int parameter = 1; sql.contains("?"); parameter++) {
            sql = sql.replaceFirst("\\?", "\\$" + parameter);
        }
        return sql;
    }

    private static String lines(PreparedStatement explain) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = explain.executeQuery()) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
