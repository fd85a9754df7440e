package io.vitrina.standalone.isolation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the database itself guarantees, read from its catalogue. */
final class RowLevelSecurityTest {

    private static final String TABLES = """
            select n.nspname || '.' || c.relname
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm', 'f') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname not like 'pg\\_temp%'
            """;

    private static final String BOUND = """
             and c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)
              and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'merchant_id' and not a.attisdropped)
            """;

    /** Tables that row-level security does not bind to a merchant, and why nobody learns of another merchant there. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry(
                    "auth.failed_sign_in",
                    "counts failures under a hash of who tried, before it is known whose account it is"),
            entry("auth.signing_key", "the keys of all tokens; the private part is encrypted"),
            entry("merchants.directory", "one row: which publication's list of merchants has been taken over"),
            entry("publication.area", "polygons and names of areas, the same for all"),
            entry("publication.current_publication", "one row: the number of the current publication"),
            entry("publication.model", "what became of each model of a publication, without any merchant"),
            entry(
                    "publication.peer_cell",
                    "cells of five and more owners that have passed the gate, without any merchant's name"),
            entry("publication.publication", "when publications were made and of which data, without any merchant"),
            entry("purchasing_power.scoring", "one row: which publication has been scored, by which model"));

    @Test
    void every_table_forces_row_level_security_by_merchant_or_is_an_exception_with_a_reason() {
        List<String> unbound = names(TABLES);
        unbound.removeAll(names(TABLES + BOUND));
        unbound.removeIf(table -> table.endsWith(".flyway_schema_history"));

        assertThat(unbound).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }

    @Test
    void a_service_cannot_read_a_partition_past_the_policies_of_its_table() {
        assertThat(names("""
                select c.relname || ' by ' || r.rolname
                from pg_class c, pg_roles r
                where c.relispartition and c.relkind = 'r' and (r.rolname like '%\\_service' or r.rolname like '%\\_batch')
                  and has_table_privilege(r.oid, c.oid, 'select')
                """)).isEmpty();
    }

    @Test
    void there_are_tenant_tables_in_every_schema_that_has_merchants_rows() {
        assertThat(names(TABLES + BOUND))
                .anyMatch(name -> name.startsWith("auth."))
                .anyMatch(name -> name.startsWith("merchants."))
                .anyMatch(name -> name.startsWith("publication."))
                .anyMatch(name -> name.startsWith("purchasing_power."));
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
