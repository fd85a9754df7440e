package io.vitrina.merchants.outlet;

import static io.vitrina.testsupport.publication.PublicationFixture.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.vitrina.merchants.RunningMerchants;
import io.vitrina.testsupport.http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

    private static final RunningMerchants MERCHANTS = new RunningMerchants();

    @Test
    void hours_are_said_by_weekday_and_a_weekday_without_any_is_closed() {
        Answer changed = say("""
                {"monday": [{"opens": "09:00", "closes": "13:00"}, {"opens": "15:30", "closes": "20:00"}]}""");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.each("openingHours.monday", "opens")).containsExactly("09:00", "15:30");
        assertThat(changed.each("openingHours.monday", "closes")).containsExactly("13:00", "20:00");
        assertThat(changed.at("openingHours.sunday")).asInstanceOf(LIST).isEmpty();
    }

    @Test
    void new_hours_replace_the_old_ones_as_a_whole() {
        say("{\"monday\": [{\"opens\": \"09:00\", \"closes\": \"13:00\"}]}");

        Answer changed = say("{\"tuesday\": [{\"opens\": \"09:00\", \"closes\": \"13:00\"}]}");

        assertThat(changed.each("openingHours.monday", "opens")).isEmpty();
        assertThat(changed.each("openingHours.tuesday", "opens")).containsExactly("09:00");
    }

    @Test
    void a_null_among_the_intervals_is_no_interval() {
        Answer changed = say("{\"monday\": [null, {\"opens\": \"09:00\", \"closes\": \"13:00\"}]}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.each("openingHours.monday", "opens")).containsExactly("09:00");
    }

    @Test
    void an_outlet_may_be_open_over_midnight_and_round_the_clock() {
        Answer changed = say("""
                {"friday": [{"opens": "20:00", "closes": "04:00", "closesNextDay": true}],
                 "sunday": [{"opens": "00:00", "closes": "00:00", "closesNextDay": true}]}""");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("openingHours.friday.0.closesNextDay")).isEqualTo(true);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            closing before opening       | {"monday": [{"opens": "18:00", "closes": "09:00"}]} | openingHours.monday[0]
            closing when it opens        | {"monday": [{"opens": "09:00", "closes": "09:00"}]} | openingHours.monday[0]
            longer than a day            | {"monday": [{"opens": "09:00", "closes": "10:00", "closesNextDay": true}]} | openingHours.monday[0]
            overlapping on a day         | {"monday": [{"opens": "09:00", "closes": "13:00"}, {"opens": "12:00", "closes": "15:00"}]} | openingHours.monday[1]
            overlapping over midnight    | {"monday": [{"opens": "20:00", "closes": "03:00", "closesNextDay": true}], "tuesday": [{"opens": "02:00", "closes": "05:00"}]} | openingHours.tuesday[0]
            overlapping over the week    | {"sunday": [{"opens": "20:00", "closes": "03:00", "closesNextDay": true}], "monday": [{"opens": "02:00", "closes": "05:00"}]} | openingHours.monday[0]
            """)
    void hours_that_cannot_be_are_refused_with_their_place(String what, String hours, String field) {
        Answer answer = say(hours);

        assertThat(answer.status()).as(what).isEqualTo(400);
        assertThat(answer.each("fields", "field")).containsExactly(field);
    }

    private static Answer say(String hours) {
        String version = MERCHANTS.owner(A).get("/outlets/a-1").header("ETag");
        return MERCHANTS.owner(A).patch("/outlets/a-1", "{\"openingHours\": " + hours + "}", "If-Match", version);
    }
}
