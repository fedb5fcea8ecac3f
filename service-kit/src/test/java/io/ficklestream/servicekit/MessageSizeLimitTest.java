package io.ficklestream.servicekit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.contracts.TopicSpec;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageSizeLimitTest {

    @Test
    void aMessageBelowTheLimitFits() {
        // When, Then
        assertThat(MessageSizeLimit.violation("seeds", new byte[1000])).isEmpty();
    }

    @Test
    void aMaskOfManyPixelsFitsBecauseItIsSentCompressed() {
        // When, Then
        assertThat(MessageSizeLimit.violation("seeds", new byte[3 * TopicSpec.MAX_MESSAGE_BYTES]))
                .isEmpty();
    }

    @Test
    void whatIsTooLargeEvenCompressedIsRefusedWithBothSizes() {
        // Given
        byte[] noise = new byte[TopicSpec.MAX_MESSAGE_BYTES];
        new Random(1).nextBytes(noise);

        // When, Then
        assertThat(MessageSizeLimit.violation("seeds", noise))
                .hasValueSatisfying(reason ->
                        assertThat(reason).contains("seeds has 10485760 bytes").contains("compressed"));
    }
}
