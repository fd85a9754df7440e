package io.vitrina.purchasingpower.distribution;

import io.vitrina.platform.database.Rows;
import io.vitrina.platform.problem.ProblemException;
import io.vitrina.platform.problem.ProblemType;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Singleton
final class PostgresPlaces implements Places {

    private final Rows rows;

    PostgresPlaces(@Named("purchasing-power") Connection connection) {
        this.rows = new Rows(connection);
    }

    /** @throws ProblemException {@code no-publication} before the merchants service has been started for the first time, which makes the view */
    @Override
    public List<OutletName> outlets(String merchantId) {
        if (!rows.has("contract.outlet_v1")) {
            throw new ProblemException(ProblemType.NO_PUBLICATION);
        }
        return rows.list(
                "select outlet_id, name, area_name from contract.outlet_v1 where merchant_id = ? order by name, outlet_id",
                row -> new OutletName(row.getString("outlet_id"), row.getString("name"), row.getString("area_name")),
                merchantId);
    }

    @Override
    public Map<String, AreaName> areas(long publicationId) {
        Map<String, AreaName> areas = new HashMap<>();
        rows.list(
                "select area, name, region from publication.area where publication_id = ?",
                row -> areas.put(row.getString("area"), new AreaName(row.getString("name"), row.getString("region")))
                        == null,
                publicationId);
        return areas;
    }
}
