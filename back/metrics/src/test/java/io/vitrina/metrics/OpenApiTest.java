package io.vitrina.metrics;

import io.vitrina.testsupport.openapi.OpenApiDocument;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void the_committed_document_is_what_the_code_says() {
        OpenApiDocument.isUpToDate("back/metrics");
    }
}
