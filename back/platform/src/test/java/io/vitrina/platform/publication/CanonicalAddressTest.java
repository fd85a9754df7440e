package io.vitrina.platform.publication;

import static io.vitrina.platform.RunningPlatform.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitrina.platform.RunningPlatform;
import io.vitrina.testsupport.http.Caller;
import io.vitrina.testsupport.publication.PublicationFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalAddressTest {

    @Test
    void parameters_that_the_controller_does_not_take_make_no_other_question() {
        try (RunningPlatform platform = RunningPlatform.with(Map.of("vitrina.publications.watch", "true"))) {
            PublicationFixture.publish(platform.database());
            await(
                    "the publication",
                    () -> platform.bean(Publications.class).find().isPresent());
            Caller owner = platform.as("merchant-a");

            assertThat(owner.get("/published-count?of=notes").body()).isEqualTo("1");
            assertThat(owner.get("/published-count?of=notes&x=1").body()).isEqualTo("1");
            assertThat(owner.get("/published-count?x=2&of=notes").body()).isEqualTo("1");
            assertThat(owner.get("/published-count?of=tags").body()).isEqualTo("2");
            assertThat(owner.get("/published-count?what=tags").body()).isEqualTo("3");
            assertThat(owner.get("/published-count").body()).isEqualTo("3");
        }
    }
}
