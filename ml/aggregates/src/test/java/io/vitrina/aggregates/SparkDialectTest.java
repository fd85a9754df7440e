package io.vitrina.aggregates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The aggregation's SQL stays within what DuckDB and Spark SQL (3.4 and later) have in common. Another engine is to run the same files; a word that
 * only one of the two knows is to be found here and not there.
 */
class SparkDialectTest {

    /** What may stand before a bracket: functions that both have under the same name and meaning. */
    private static final Set<String> FUNCTIONS = Set.of(
            "array_agg",
            "cast",
            "coalesce",
            "count",
            "dense_rank",
            "max",
            "min",
            "percentile_cont",
            "round",
            "row_number",
            "sum");

    private static final Set<String> TYPES = Set.of("integer", "bigint", "double", "boolean", "date", "string");

    private static final Pattern CALL = Pattern.compile("\\b([a-z_]+)\\(");
    private static final Pattern COLUMN = Pattern.compile("[(,]\\s*[a-z_]+\\s+([a-z]+)(?=\\s*[,)])");
    private static final Pattern CREATED = Pattern.compile("create table [a-z_]+ (\\([^;]*?\\));", Pattern.DOTALL);
    private static final Pattern CAST = Pattern.compile("cast\\([^()]* as ([a-z]+)\\)");

    /** Words and signs of DuckDB that Spark SQL does not read. */
    private static final Pattern FOREIGN = Pattern.compile(
            "::|\\bqualify\\b|\\bexclude\\b|\\bgroup by all\\b|\\border by all\\b|\\bvarchar\\b|\\bhugeint\\b|\\bpivot\\b|\\basof join\\b|\\bpositional\\b|[\\[\\]{}$]");

    static Stream<Path> files() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(SparkDialectTest.class.getResource("/io/vitrina/aggregates/cells.sql"))
                        .toURI());
        try (Stream<Path> found = Files.list(Objects.requireNonNull(folder.getParent()))) {
            return found.filter(file -> file.toString().endsWith(".sql")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_function_is_one_of_both(Path file) throws IOException {
        assertThat(found(CALL, file)).isSubsetOf(FUNCTIONS);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_type_is_one_of_both(Path file) throws IOException {
        assertThat(found(CAST, file)).isSubsetOf(TYPES);
        for (String columns : found(CREATED, file)) {
            assertThat(matches(COLUMN, columns)).isNotEmpty().isSubsetOf(TYPES);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_word_is_duckdbs_alone(Path file) throws IOException {
        assertThat(sql(file)).doesNotContainPattern(FOREIGN);
    }

    @Test
    void a_word_of_duckdb_would_be_found() {
        assertThat(matches(CALL, "select list_sort(customers)")).containsExactly("list_sort");
        assertThat("select amount::integer").containsPattern(FOREIGN);
        assertThat("select * exclude (card)").containsPattern(FOREIGN);
        assertThat(matches(COLUMN, "(area varchar, day integer)")).containsExactly("integer", "varchar");
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        return matches(pattern, sql(file));
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sql(Path file) throws IOException {
        return Files.readString(file).replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT);
    }
}
