package io.vitrina.metrics.peers;

import io.vitrina.metrics.peers.MerchantStanding.OwnerCell;
import io.vitrina.metrics.sales.Sales;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class PostgresPeerGroups implements PeerGroups {

    /** One row for the merchant (no outlet id) and one for each outlet. */
    private static final String STANDING = """
            with own as (
              select null as outlet_id, category_group, area, region, country
              from publication.merchant where merchant_id = ? and publication_id = ?
              union all
              select outlet_id, category_group, area, region, country
              from publication.outlet where merchant_id = ? and publication_id = ?
            )
            select own.outlet_id, own.category_group, own.area, coalesce(area.name, own.area) as area_name, own.region, own.country
            from own left join publication.area on area.publication_id = ? and area.area = own.area
            """;

    private static final String CELLS = """
            select area_level, period_level, period_start, reason, wider_area_level, wider_period_level, wider_period_start,
              owners, sales_minor, refunds_minor, sales_count, customers
            from publication.peer_cell
            where publication_id = ? and category_group = ? and (area_level, area) in (('area', ?), ('region', ?), ('country', ?))
            """;

    private static final String OF_OWNER = """
            select category_group, area_level, area, period_level, period_start, sales_minor, refunds_minor, sales_count, customers
            from publication.owner_part where merchant_id = ? and publication_id = ?
            """;

    private final Connection connection;

    PostgresPeerGroups(@Named("metrics") Connection connection) {
        this.connection = connection;
    }

    @Override
    public MerchantStanding standing(long publicationId, String merchantId) {
        Optional<Standing> merchant = Optional.empty();
        Map<String, Standing> outlets = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setString(1, merchantId);
            query.setLong(2, publicationId);
            query.setString(3, merchantId);
            query.setLong(4, publicationId);
            query.setLong(5, publicationId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String outletId = rows.getString("outlet_id");
                    if (outletId == null) {
                        merchant = Optional.of(standing(rows));
                    } else {
                        outlets.put(outletId, standing(rows));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("where the merchant stands cannot be read", e);
        }
        return new MerchantStanding(merchant, outlets, ofOwner(publicationId, merchantId));
    }

    private Map<OwnerCell, Sales> ofOwner(long publicationId, String merchantId) {
        Map<OwnerCell, Sales> parts = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(OF_OWNER)) {
            query.setString(1, merchantId);
            query.setLong(2, publicationId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    CellKey cell = key(rows, "area_level", "period_level", "period_start");
                    parts.put(
                            new OwnerCell(
                                    rows.getString("category_group"),
                                    cell.areaLevel(),
                                    rows.getString("area"),
                                    cell.periodLevel(),
                                    cell.start()),
                            new Sales(
                                    rows.getLong("sales_minor"),
                                    rows.getLong("refunds_minor"),
                                    rows.getLong("sales_count"),
                                    rows.getLong("customers")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what the merchant's owner contributes cannot be read", e);
        }
        return parts;
    }

    @Override
    public CellTable cells(long publicationId, Standing standing) {
        Map<CellKey, PeerCell> cells = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(CELLS)) {
            query.setLong(1, publicationId);
            query.setString(2, standing.categoryGroup());
            query.setString(3, standing.place().area());
            query.setString(4, standing.place().region());
            query.setString(5, standing.place().country());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    cells.put(key(rows, "area_level", "period_level", "period_start"), cell(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the peers' cells cannot be read", e);
        }
        return new CellTable(cells);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("category_group"),
                new Place(
                        row.getString("area"),
                        row.getString("area_name"),
                        row.getString("region"),
                        row.getString("country")));
    }

    private static PeerCell cell(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        if (reason != null) {
            boolean offered = row.getString("wider_area_level") != null;
            return new PeerCell.Hidden(
                    HiddenReason.ofStored(reason),
                    offered ? key(row, "wider_area_level", "wider_period_level", "wider_period_start") : null);
        }
        return new PeerCell.Published(
                row.getLong("owners"),
                row.getLong("sales_minor"),
                optional(row, "refunds_minor"),
                row.getLong("sales_count"),
                optional(row, "customers"));
    }

    private static CellKey key(ResultSet row, String area, String period, String start) throws SQLException {
        return new CellKey(
                AreaLevel.ofStored(row.getString(area)),
                PeriodLevel.ofStored(row.getString(period)),
                row.getObject(start, LocalDate.class));
    }

    private static @Nullable Long optional(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
