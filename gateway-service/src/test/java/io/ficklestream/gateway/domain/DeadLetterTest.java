package io.ficklestream.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    @Test
    void aReasonWithoutEndIsKeptInPart() {
        assertThat(letter("x".repeat(1_000_000)).reason()).hasSize(2000).endsWith("x …");
        assertThat(letter("x".repeat(2000)).reason()).isEqualTo("x".repeat(2000));
    }

    private static DeadLetter letter(String reason) {
        RecordPosition position = new RecordPosition("images-dead-letters", 0, 1);
        return new DeadLetter(position, Optional.empty(), "images", "classifier", reason, Instant.EPOCH, true, false);
    }
}
