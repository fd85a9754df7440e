package io.vitrina.metrics.period;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.metrics.RunningMetrics;
import io.vitrina.testsupport.http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data is of 2024-11-01 to 2026-10-31. */
class PeriodsAtTheBordersTest {

    private static final RunningMetrics METRICS = RunningMetrics.with();

    @AfterAll
    static void stop() {
        METRICS.close();
    }

    @Test
    void a_period_that_begins_before_the_data_is_cut_to_it_and_has_nothing_to_compare_with() {
        Answer answer = keyFigures("from=2024-10-15&to=2024-11-10");

        assertThat(answer.at("period.from")).isEqualTo("2024-11-01");
        assertThat(answer.at("period.to")).isEqualTo("2024-11-10");
        assertThat(answer.at("revenue.value.amountMinor")).isEqualTo(10 * 18_900);
        assertThat(answer.at("revenue.previous")).isNull();
        assertThat(answer.at("revenue.previousChange")).isNull();
        assertThat(answer.at("revenue.lastYear")).isNull();
        assertThat(answer.at("revenue.lastYearChange")).isNull();
    }

    @Test
    void a_previous_period_that_the_data_covers_in_part_is_not_compared_with() {
        assertThat(keyFigures("from=2024-11-10&to=2024-11-30").at("revenue.previous"))
                .isNull();
        assertThat(keyFigures("from=2024-11-16&to=2024-11-30").at("revenue.previous.amountMinor"))
                .as("the 1st to the 15th are the first fifteen days of data")
                .isEqualTo(15 * 18_900);
    }

    @Test
    void a_period_that_ends_after_the_data_is_cut_to_it() {
        Answer answer = keyFigures("from=2026-10-22&to=2026-12-31");

        assertThat(answer.at("period.to")).isEqualTo("2026-10-31");
        assertThat(answer.at("revenue.value.amountMinor")).isEqualTo(10 * 18_900);
        assertThat(answer.at("previousPeriod.from"))
                .as("as many days as are shown")
                .isEqualTo("2026-10-12");
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01,2027-01-31", "2020-01-01,2020-12-31"})
    void a_period_outside_of_the_data_has_no_figures_and_no_zeros(String from, String to) {
        String question = "from=" + from + "&to=" + to;
        Answer answer = keyFigures(question);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("period.from")).isEqualTo(from);
        assertThat(answer.at("revenue.value")).isNull();
        assertThat(answer.at("salesCount.value")).isNull();
        assertThat(answer.at("revenue.peers.reason")).isEqualTo("no-data");
        assertThat(get("/trend?" + question).each("points", "from")).isEmpty();
        assertThat(get("/channel-figures?" + question).each("items", "channel")).isEmpty();
    }

    @Test
    void an_end_alone_means_thirty_days_and_a_beginning_alone_means_until_the_end_of_the_data() {
        assertThat(keyFigures("to=2026-03-31").at("period.from")).isEqualTo("2026-03-02");
        assertThat(keyFigures("from=2026-10-30").at("period.to")).isEqualTo("2026-10-31");
        assertThat(keyFigures("from=2027-05-01").at("period.to"))
                .as("after the data")
                .isEqualTo("2027-05-01");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-10-31&to=2026-10-01, to",
        "from=2026-02-30, from",
        "from=yesterday, from",
        "to=31.10.2026, to",
        "from=0001-01-01&to=0001-01-02, from to",
        "from=2022-01-01&to=2026-01-01, from",
        "channel=phone, channel"
    })
    void a_question_that_makes_no_sense_is_refused_with_its_fields(String question, String fields) {
        Answer answer = keyFigures(question);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.each("fields", "field")).containsExactly((Object[]) fields.split(" "));
    }

    private static Answer keyFigures(String question) {
        return get("/key-figures?" + question);
    }

    private static Answer get(String path) {
        return METRICS.owner(A).get(path);
    }
}
