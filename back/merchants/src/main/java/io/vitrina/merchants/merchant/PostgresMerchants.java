package io.vitrina.merchants.merchant;

import io.vitrina.platform.etag.Version;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class PostgresMerchants implements Merchants {

    private static final String COLUMNS = """
            merchant_id, coalesce(own_name, bank_name) as display_name, bank_name, category_group, area, area_name, region, country,
            closed, version
            """;
    private static final String FIND = "select " + COLUMNS + " from merchants.merchant where merchant_id = ?";
    private static final String LIST =
            "select " + COLUMNS + " from merchants.merchant where merchant_id > ? order by merchant_id limit ?";
    private static final String RENAME = """
            update merchants.merchant set own_name = nullif(?, bank_name), version = version + 1, changed_at = now()
            where merchant_id = ? and version = ? returning\s""" + COLUMNS;

    private final Connection connection;

    PostgresMerchants(@Named("merchants") Connection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<Merchant> find(String merchantId) {
        return read(FIND, merchantId).stream().findFirst();
    }

    @Override
    public List<Merchant> list(@Nullable String afterMerchantId, int limit) {
        return read(LIST, afterMerchantId == null ? "" : afterMerchantId, limit);
    }

    @Override
    public Optional<Merchant> rename(Merchant merchant, String displayName) {
        return read(
                        RENAME,
                        displayName,
                        merchant.merchantId(),
                        merchant.version().number())
                .stream()
                .findFirst();
    }

    private List<Merchant> read(String statement, Object... parameters) {
        try (PreparedStatement query = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            List<Merchant> merchants = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    merchants.add(merchant(rows));
                }
            }
            return merchants;
        } catch (SQLException e) {
            throw new IllegalStateException("merchants cannot be read or changed", e);
        }
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
