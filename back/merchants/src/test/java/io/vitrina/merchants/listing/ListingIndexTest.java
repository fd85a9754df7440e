package io.vitrina.merchants.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.merchants.RunningMerchants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How PostgreSQL reads listings out of tables of a large bank, as the role that reads them and with row-level security on. The plans with
 * their times are left in {@code target/listing-plans.txt}; {@code -Dvitrina.merchants.many} makes the bank larger.
 */
class ListingIndexTest {

    private static final RunningMerchants MERCHANTS = new RunningMerchants();
    private static final Path PLANS = Path.of("target/listing-plans.txt");
    private static final int MANY = Integer.getInteger("vitrina.merchants.many", 60_000);

    @BeforeAll
    static void a_large_bank() throws IOException {
        Files.writeString(PLANS, "%,d merchants and as many outlets%n".formatted(MANY));
        MERCHANTS.execute("""
                insert into merchants.merchant (merchant_id, bank_name, category_group, area, area_name, region, country)
                select 'm-' || i, initcap(md5(i::text)) || ' ' || i, 'other', 'x', 'Centro', 'Sur', 'ES'
                from generate_series(1, %d) i""".formatted(MANY));
        MERCHANTS.execute("""
                insert into merchants.outlet (merchant_id, outlet_id, bank_name, mcc, category_group, area, area_name, region, country)
                select 'm-' || (1 + i %% 60), 'o-' || i, initcap(md5(i::text)), '5812', 'other', 'x', 'Centro', 'Sur', 'ES'
                from generate_series(1, %d) i""".formatted(MANY));
        MERCHANTS.execute("vacuum analyze merchants.merchant");
        MERCHANTS.execute("vacuum analyze merchants.outlet");
    }

    @Test
    void a_search_over_all_merchants_reads_the_index_of_trigrams() throws SQLException, IOException {
        assertThat(
                        ofAll(
                                "select count(*) from merchants.merchant where search_text like merchants.search_pattern('4711')"))
                .contains("merchant_search")
                .doesNotContain("Seq Scan");
    }

    @Test
    void merchants_by_name_come_out_of_the_index_without_sorting() throws SQLException, IOException {
        assertThat(
                        ofAll(
                                "select merchant_id from merchants.merchant order by search_text, merchant_id limit 51 offset 100"))
                .contains("merchant_by_name")
                .doesNotContain("Sort");
    }

    @Test
    void a_merchants_outlets_by_name_come_out_of_the_index_without_sorting() throws SQLException, IOException {
        assertThat(ofOne("""
                        select outlet_id from merchants.outlet where merchant_id = 'm-7'
                        order by search_text, outlet_id limit 51""")).contains("outlet_by_name").doesNotContain("Sort");
    }

    @Test
    void a_search_of_outlets_reads_those_of_the_merchant_only() throws SQLException, IOException {
        assertThat(ofOne("""
                        select count(*) from merchants.outlet
                        where merchant_id = 'm-7' and search_text like merchants.search_pattern('47')"""))
                .contains("merchant_id = 'm-7'")
                .containsPattern("Index (Only )?Scan|Bitmap Index Scan")
                .doesNotContain("Seq Scan");
    }

    private static String ofAll(String query) throws SQLException, IOException {
        return plan("set local role merchants_batch", query);
    }

    private static String ofOne(String query) throws SQLException, IOException {
        return plan("set local role merchants_service; set local vitrina.merchant_id = 'm-7'", query);
    }

    private static String plan(String as, String query) throws SQLException, IOException {
        try (Connection connection = MERCHANTS.database().superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(as);
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("explain (analyze, buffers) " + query)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            Files.writeString(PLANS, "\n" + query + "\n" + plan, StandardOpenOption.APPEND);
            return plan.toString();
        }
    }
}
