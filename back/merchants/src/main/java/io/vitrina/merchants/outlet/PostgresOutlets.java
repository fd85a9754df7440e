package io.vitrina.merchants.outlet;

import io.micronaut.json.JsonMapper;
import io.vitrina.merchants.listing.ListedTable;
import io.vitrina.merchants.listing.Listing;
import io.vitrina.merchants.listing.Listing.Listed;
import io.vitrina.platform.database.Rows;
import io.vitrina.platform.etag.Version;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

@Singleton
final class PostgresOutlets implements Outlets {

    private static final String COLUMNS = """
            outlet_id, coalesce(own_name, bank_name) as name, bank_name, mcc, category_group, area, area_name, region, country,
            latitude, longitude, closed, opening_hours, version
            """;
    private static final String FIND =
            "select " + COLUMNS + " from merchants.outlet where merchant_id = ? and outlet_id = ?";
    private static final ListedTable TABLE = new ListedTable("merchants.outlet", COLUMNS, "outlet_id");
    private static final String CHANGE = """
            update merchants.outlet
            set own_name = nullif(coalesce(?::text, own_name), bank_name), opening_hours = coalesce(?::jsonb, opening_hours),
              version = version + 1, changed_at = now()
            where merchant_id = ? and outlet_id = ? and version = ? returning\s""" + COLUMNS;

    private final Rows rows;
    private final JsonMapper json;

    PostgresOutlets(@Named("merchants") Connection connection, JsonMapper json) {
        this.rows = new Rows(connection);
        this.json = json;
    }

    @Override
    public Optional<Outlet> find(String merchantId, String outletId) {
        return rows.first(FIND, this::outlet, merchantId, outletId);
    }

    @Override
    public Listed<Outlet> list(String merchantId, Listing listing) {
        return TABLE.read(rows, listing, merchantId, this::outlet);
    }

    @Override
    public Optional<Outlet> change(String merchantId, Outlet outlet, OutletChange change) {
        String hours = change.openingHours() == null ? null : written(change.openingHours());
        return rows.first(
                CHANGE,
                this::outlet,
                change.name(),
                hours,
                merchantId,
                outlet.outletId(),
                outlet.version().number());
    }

    private Outlet outlet(ResultSet row) throws SQLException {
        String hours = row.getString("opening_hours");
        return new Outlet(
                row.getString("outlet_id"),
                row.getString("name"),
                row.getString("bank_name"),
                row.getString("mcc"),
                row.getString("category_group"),
                row.getString("area"),
                row.getString("area_name"),
                row.getString("region"),
                row.getString("country"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getBoolean("closed"),
                hours == null ? null : read(hours),
                new Version(row.getLong("version")));
    }

    private OpeningHours read(String hours) {
        try {
            return Objects.requireNonNull(json.readValue(hours, OpeningHours.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(OpeningHours hours) {
        try {
            return json.writeValueAsString(hours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
