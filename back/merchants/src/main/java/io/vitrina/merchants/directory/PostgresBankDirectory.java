package io.vitrina.merchants.directory;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One statement per table, whatever their size. */
@Singleton
final class PostgresBankDirectory implements BankDirectory {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('vitrina.merchants.directory'))";
    private static final String TAKEN_OVER = "select exists (select from merchants.directory where publication_id = ?)";

    private static final String TAKE_MERCHANTS = """
            merge into merchants.merchant kept
            using (
              select m.merchant_id, m.name, m.category_group, m.area, coalesce(a.name, m.area) as area_name, m.region, m.country
              from publication.merchant m
              left join publication.area a on a.publication_id = m.publication_id and a.area = m.area
              where m.publication_id = ?
            ) bank on bank.merchant_id = kept.merchant_id
            when matched and (kept.bank_name, kept.category_group, kept.area, kept.area_name, kept.region, kept.country, kept.closed)
                is distinct from (bank.name, bank.category_group, bank.area, bank.area_name, bank.region, bank.country, false) then
              update set bank_name = bank.name, own_name = nullif(kept.own_name, bank.name),
                category_group = bank.category_group, area = bank.area, area_name = bank.area_name, region = bank.region,
                country = bank.country, closed = false, version = kept.version + 1, changed_at = now()
            when not matched then
              insert (merchant_id, bank_name, category_group, area, area_name, region, country)
              values (bank.merchant_id, bank.name, bank.category_group, bank.area, bank.area_name, bank.region, bank.country)
            when not matched by source and not kept.closed then
              update set closed = true, version = kept.version + 1, changed_at = now()
            """;

    private static final String TAKE_OUTLETS = """
            merge into merchants.outlet kept
            using (
              select o.merchant_id, o.outlet_id, o.name, o.mcc, o.category_group, o.area, coalesce(a.name, o.area) as area_name,
                o.region, o.country, o.latitude, o.longitude
              from publication.outlet o
              left join publication.area a on a.publication_id = o.publication_id and a.area = o.area
              where o.publication_id = ?
            ) bank on bank.merchant_id = kept.merchant_id and bank.outlet_id = kept.outlet_id
            when matched and (kept.bank_name, kept.mcc, kept.category_group, kept.area, kept.area_name, kept.region, kept.country,
                kept.latitude, kept.longitude, kept.closed)
                is distinct from (bank.name, bank.mcc, bank.category_group, bank.area, bank.area_name, bank.region, bank.country,
                bank.latitude, bank.longitude, false) then
              update set bank_name = bank.name, own_name = nullif(kept.own_name, bank.name), mcc = bank.mcc,
                category_group = bank.category_group, area = bank.area, area_name = bank.area_name, region = bank.region,
                country = bank.country, latitude = bank.latitude, longitude = bank.longitude, closed = false,
                version = kept.version + 1, changed_at = now()
            when not matched then
              insert (merchant_id, outlet_id, bank_name, mcc, category_group, area, area_name, region, country, latitude, longitude)
              values (bank.merchant_id, bank.outlet_id, bank.name, bank.mcc, bank.category_group, bank.area, bank.area_name,
                bank.region, bank.country, bank.latitude, bank.longitude)
            when not matched by source and not kept.closed then
              update set closed = true, version = kept.version + 1, changed_at = now()
            """;

    private static final String REMEMBER = """
            insert into merchants.directory (publication_id) values (?)
            on conflict (only_row) do update set publication_id = excluded.publication_id, taken_over_at = now()
            """;

    private final Connection connection;

    PostgresBankDirectory(@Named("merchants") Connection connection) {
        this.connection = connection;
    }

    @Override
    public void lock() {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the directory cannot be locked", e);
        }
    }

    @Override
    public boolean isTakenOver(long publicationId) {
        try (PreparedStatement query = connection.prepareStatement(TAKEN_OVER)) {
            query.setLong(1, publicationId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the directory's state cannot be read", e);
        }
    }

    @Override
    public DirectoryChanges takeOver(long publicationId) {
        DirectoryChanges changes =
                new DirectoryChanges(run(TAKE_MERCHANTS, publicationId), run(TAKE_OUTLETS, publicationId));
        run(REMEMBER, publicationId);
        return changes;
    }

    private int run(String statement, long publicationId) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setLong(1, publicationId);
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the bank's directory cannot be taken over", e);
        }
    }
}
