package io.vitrina.metrics.outlets;

import io.vitrina.platform.database.Rows;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

@Singleton
final class PostgresOutletNames implements OutletNames {

    /** An outlet that the directory has not taken over yet goes by the publication's name. */
    private static final String SQL = """
            select outlet.outlet_id, coalesce(renamed.name, outlet.name) as name, coalesce(area.name, outlet.area) as area_name
            from publication.outlet
            left join contract.outlet_v1 renamed
              on renamed.merchant_id = outlet.merchant_id and renamed.outlet_id = outlet.outlet_id
            left join publication.area on area.publication_id = outlet.publication_id and area.area = outlet.area
            where outlet.merchant_id = ? and outlet.publication_id = ?
            """;

    /** The merchants service makes the view when it is started for the first time; before that nothing has been renamed. */
    private static final String SQL_WITHOUT_DIRECTORY = SQL.replace(
            "contract.outlet_v1", "(select null as merchant_id, null as outlet_id, null as name where false)");

    private final Connection connection;

    PostgresOutletNames(@Named("metrics") Connection connection) {
        this.connection = connection;
    }

    @Override
    public List<NamedOutlet> list(long publicationId, String merchantId) {
        List<NamedOutlet> outlets = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                new Rows(connection).has("contract.outlet_v1") ? SQL : SQL_WITHOUT_DIRECTORY)) {
            query.setString(1, merchantId);
            query.setLong(2, publicationId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    outlets.add(new NamedOutlet(
                            rows.getString("outlet_id"), rows.getString("name"), rows.getString("area_name")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the merchant's outlets cannot be read", e);
        }
        return outlets;
    }
}
