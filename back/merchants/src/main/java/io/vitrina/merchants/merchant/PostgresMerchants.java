package io.vitrina.merchants.merchant;

import io.vitrina.merchants.listing.ListedTable;
import io.vitrina.merchants.listing.Listing;
import io.vitrina.merchants.listing.Listing.Listed;
import io.vitrina.platform.database.Rows;
import io.vitrina.platform.etag.Version;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

@Singleton
final class PostgresMerchants implements Merchants {

    private static final String COLUMNS = """
            merchant_id, coalesce(own_name, bank_name) as display_name, bank_name, category_group, area, area_name, region, country,
            closed, version
            """;
    private static final String FIND = "select " + COLUMNS + " from merchants.merchant where merchant_id = ?";
    private static final ListedTable TABLE = new ListedTable("merchants.merchant", COLUMNS, "merchant_id");
    private static final String RENAME = """
            update merchants.merchant set own_name = nullif(?, bank_name), version = version + 1, changed_at = now()
            where merchant_id = ? and version = ? returning\s""" + COLUMNS;

    private final Rows rows;

    PostgresMerchants(@Named("merchants") Connection connection) {
        this.rows = new Rows(connection);
    }

    @Override
    public Optional<Merchant> find(String merchantId) {
        return rows.first(FIND, PostgresMerchants::merchant, merchantId);
    }

    @Override
    public Listed<Merchant> list(Listing listing) {
        return TABLE.read(rows, listing, null, PostgresMerchants::merchant);
    }

    @Override
    public Optional<Merchant> rename(Merchant merchant, String displayName) {
        return rows.first(
                RENAME,
                PostgresMerchants::merchant,
                displayName,
                merchant.merchantId(),
                merchant.version().number());
    }

    private static Merchant merchant(ResultSet row) throws SQLException {
        return new Merchant(
                row.getString("merchant_id"),
                row.getString("display_name"),
                row.getString("bank_name"),
                row.getString("category_group"),
                row.getString("area"),
                row.getString("area_name"),
                row.getString("region"),
                row.getString("country"),
                row.getBoolean("closed"),
                new Version(row.getLong("version")));
    }
}
