package io.ficklestream.servicekit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

class LogContextTest {

    @Test
    void whatIsNamedIsForgottenWhenTheContextIsClosed() {
        // When
        try (LogContext context = LogContext.open().imageId("image").modelVersion("v1")) {
            // Then
            assertThat(context).isNotNull();
            assertThat(MDC.get("imageId")).isEqualTo("image");
            assertThat(MDC.get("modelVersion")).isEqualTo("v1");
        }
        assertThat(MDC.get("imageId")).isNull();
        assertThat(MDC.get("modelVersion")).isNull();
    }
}
