package io.vitrina.platform.notes;

import io.vitrina.platform.database.Rows;
import io.vitrina.platform.tenancy.BatchTransaction;
import io.vitrina.platform.tenancy.TenantTransaction;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;

/** Notes as a careless programmer would write them: no statement says whose rows it means. */
@Singleton
public class Notes {

    private static final String ALL = "select merchant_id || ': ' || text from metrics.note order by note_id";

    private final Connection connection;

    Notes(@Named("metrics") Connection connection) {
        this.connection = connection;
    }

    @TenantTransaction(value = "metrics", readOnly = true)
    public List<String> own() {
        return all();
    }

    @BatchTransaction("metrics")
    public List<String> ofAllMerchants() {
        return all();
    }

    /** In whatever transaction there is. */
    public List<String> all() {
        return new Rows(connection).list(ALL, row -> row.getString(1));
    }

    @TenantTransaction("metrics")
    public void add(String merchantId, String text) {
        write(merchantId, text);
    }

    /** Changes what no grant allows to change. */
    @TenantTransaction("metrics")
    public void ungranted() {
        new Rows(connection).change("delete from metrics.note");
    }

    /** Writes and then fails. */
    @TenantTransaction("metrics")
    public void addAndFail(String merchantId, String text) {
        write(merchantId, text);
        throw new IllegalStateException("secret of the inside: " + text);
    }

    /** Writes and then sends nonsense to the database, which breaks the transaction. */
    @TenantTransaction("metrics")
    public void addAndBreak(String merchantId, String text) {
        write(merchantId, text);
        new Rows(connection).change("insert into metrics.nowhere values (1)");
    }

    /** In whatever transaction there is. */
    public void write(String merchantId, String text) {
        new Rows(connection).change("insert into metrics.note (merchant_id, text) values (?, ?)", merchantId, text);
    }
}
