package io.vitrina.platform.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vitrina.publication.PublishedModel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the row of the current publication. */
final class PublicationRow {

    private static final String CURRENT = """
            select p.*, (select coalesce(jsonb_agg(to_jsonb(m) - 'publication_id'), '[]')
                         from publication.model m where m.publication_id = p.publication_id) as models
            from publication.current_publication
            join publication.publication p using (publication_id)
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

    private static Map<String, PublishedModel> models(String json) throws SQLException {
        try {
            return JSON.readValue(json, new TypeReference<List<ModelRow>>() {}).stream()
                    .map(ModelRow::model)
                    .collect(Collectors.toMap(PublishedModel::name, Function.identity()));
        } catch (JsonProcessingException cause) {
            throw new SQLException("publication.model has a row that is none: " + cause.getMessage(), cause);
        }
    }

    /** A row of {@code publication.model}. */
    private record ModelRow(
            String name,
            String status,
            String verdict,
            @Nullable String version,
            String reason,
            Map<String, Double> figures) {

        PublishedModel model() {
            return PublishedModel.of(name, status, verdict, version, reason, figures);
        }
    }
}
