package io.vitrina.standalone.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the database itself guarantees, read from its catalogue. */
final class RowLevelSecurityTest {

    private static final String TENANT_TABLES = """
            select n.nspname || '.' || c.relname
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'merchant_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_temp%'
            """;

    @Test
    void there_are_tenant_tables_in_every_schema_that_has_merchants_rows() {
        assertThat(names(TENANT_TABLES))
                .anyMatch(name -> name.startsWith("auth."))
                .anyMatch(name -> name.startsWith("merchants."))
                .anyMatch(name -> name.startsWith("publication."))
                .anyMatch(name -> name.startsWith("purchasing_power."));
    }

    @Test
    void every_table_with_a_merchant_forces_row_level_security_and_has_a_policy() {
        assertThat(names(TENANT_TABLES + """
                 and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
                """)).isEmpty();
    }

    /** A role of a batch sees all merchants on purpose; the owner does through contract views, which only a batch may read so. */
    @Test
    void every_policy_of_a_service_depends_on_the_merchant_of_the_transaction() {
        assertThat(names("""
                select schemaname || '.' || tablename || ': ' || policyname
                from pg_policies
                where exists (select from unnest(roles) as role where role not like '%\\_batch' and role <> 'vitrina_owner')
                  and (coalesce(qual, with_check) not like '%current_setting(''vitrina.merchant_id''::text%'
                    or with_check not like '%current_setting(''vitrina.merchant_id''::text%')
                """)).isEmpty();
    }

    @Test
    void no_role_of_a_service_may_pass_row_level_security_by() {
        assertThat(names("""
                select rolname from pg_roles
                where (rolname like '%\\_service' or rolname like '%\\_batch' or rolname = 'vitrina_owner') and (rolsuper or rolbypassrls)
                """)).isEmpty();
    }

    @Test
    void no_role_of_a_service_owns_a_table() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
                where r.rolname like '%\\_service' or r.rolname like '%\\_batch'
                """)).isEmpty();
    }

    @Test
    void a_contract_view_belongs_to_a_role_that_row_level_security_binds() {
        assertThat(names("""
                select c.relname || ' of ' || r.rolname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
                where n.nspname = 'contract' and c.relkind = 'v' and r.rolname <> 'vitrina_owner'
                """)).isEmpty();
    }

    private static List<String> names(String sql) {
        try (Connection connection = RunningServices.shared().database().superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
