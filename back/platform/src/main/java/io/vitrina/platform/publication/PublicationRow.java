package io.vitrina.platform.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** Reads the row of the current publication. */
final class PublicationRow {

    private static final String CURRENT = """
            select publication_id, created_at, data_from, data_to, currency, directory, models
            from publication.current_publication
            join publication.publication using (publication_id)
            """;
    private static final ObjectMapper JSON = new ObjectMapper();

    private PublicationRow() {}

    static Optional<CurrentPublication> read(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CURRENT);
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(publication(row)) : Optional.empty();
        }
    }

    private static CurrentPublication publication(ResultSet row) throws SQLException {
        return new CurrentPublication(
                row.getLong("publication_id"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("data_from", LocalDate.class),
                row.getObject("data_to", LocalDate.class),
                row.getString("currency"),
                row.getString("directory"),
                models(row.getString("models")));
    }

    private static Map<String, String> models(String json) throws SQLException {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException cause) {
            throw new SQLException("publication.models is not a map of names to versions", cause);
        }
    }
}
