package io.vitrina.metrics.keyfigures;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static io.vitrina.testsupport.publication.PublicationFixture.B;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.metrics.RunningMetrics;
import io.vitrina.testsupport.http.Answer;
import io.vitrina.testsupport.publication.PublicationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long an answer is valid, and what there is before the first publication. */
class AnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/key-figures", "/trend", "/channel-figures"})
    void an_answer_is_valid_until_a_publication_with_other_figures(String path) {
        try (RunningMetrics metrics = RunningMetrics.with()) {
            Answer first = metrics.owner(A).get(path);
            String tag = first.header("ETag");

            Answer again = metrics.owner(A).get(path, "If-None-Match", tag);
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");

            metrics.publish(
                    PublicationFixture.of(
                            A,
                            "update publication.merchant_day set sales_minor = 2 * sales_minor where publication_id = $current"));
            Answer newer = metrics.owner(A).get(path, "If-None-Match", tag);
            assertThat(newer.status()).isEqualTo(200);
            assertThat(newer.header("ETag")).isNotEqualTo(tag);
        }
    }

    @Test
    void two_merchants_never_share_an_answer() {
        try (RunningMetrics metrics = RunningMetrics.with()) {
            Answer ofA = metrics.owner(A).get("/key-figures");
            Answer ofB = metrics.owner(B).get("/key-figures", "If-None-Match", ofA.header("ETag"));

            assertThat(ofB.status()).isEqualTo(200);
            assertThat(ofB.header("ETag")).isNotEqualTo(ofA.header("ETag"));
            assertThat(ofB.at("revenue.value.amountMinor")).isEqualTo(30 * 20_000);
        }
    }

    @Test
    void before_the_first_publication_there_is_nothing_to_tell() {
        try (RunningMetrics metrics = RunningMetrics.withoutPublication()) {
            for (String path : new String[] {"/key-figures", "/trend", "/outlet-figures", "/channel-figures"}) {
                Answer answer = metrics.owner(A).get(path);

                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.problem()).isEqualTo("no-publication");
            }
        }
    }
}
