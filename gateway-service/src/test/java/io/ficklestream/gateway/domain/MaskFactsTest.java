package io.ficklestream.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MaskFactsTest {

    @Test
    void sharesAddUpToOneAndWhatIsNoClassIsUndecided() {
        // Given
        byte[] mask = {0, 8, 8, (byte) 255, 21};
        byte[] confidence = {0, (byte) 255, (byte) 255, 0, 0};

        // When
        MaskFacts facts = MaskFacts.of(1, 5, mask, confidence);

        // Then
        assertThat(facts.shares()).isEqualTo(Map.of("background", 0.2, "cat", 0.4, MaskFacts.UNDECIDED, 0.4));
        assertThat(facts.confidence()).isEqualTo(0.4);
    }
}
