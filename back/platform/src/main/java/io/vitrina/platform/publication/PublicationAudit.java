package io.vitrina.platform.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes into the bank's audit what could not be taken over; the service that keeps the audit offers a function for that. */
final class PublicationAudit {

    private static final String OFFERED =
            "select to_regprocedure('contract.audit_refused_publication_v1(text, bigint, text)') is not null";
    private static final String REFUSED = "select contract.audit_refused_publication_v1(?, ?, ?)";

    private PublicationAudit() {}

    /** Writes nothing where the service that keeps the audit has never been started on this database. */
    static void refused(Connection connection, String listener, long publication, String reason) throws SQLException {
        if (isOffered(connection)) {
            try (PreparedStatement call = connection.prepareStatement(REFUSED)) {
                call.setString(1, listener);
                call.setLong(2, publication);
                call.setString(3, reason);
                call.execute();
            }
        }
    }

    private static boolean isOffered(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OFFERED);
                ResultSet row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
