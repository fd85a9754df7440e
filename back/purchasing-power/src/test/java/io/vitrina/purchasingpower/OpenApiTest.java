package io.vitrina.purchasingpower;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.vitrina.testsupport.openapi.OpenApiDocument;
import org.junit.jupiter.api.Test;

final class OpenApiTest {

    @Test
    void the_committed_document_is_what_the_code_says() {
        assertThatCode(() -> OpenApiDocument.isUpToDate("back/purchasing-power"))
                .doesNotThrowAnyException();
    }
}
