package io.ficklestream.seed.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceKeysTest {

    @ParameterizedTest
    @CsvSource({
        "cat.jpg@v1@0123456789abcdef, cat.jpg",
        "me@home.jpg@v1@0123456789abcdef, me@home.jpg",
        "no-separator, no-separator",
        "one@separator, one@separator",
        "@@, @@",
        "'', ''",
        ", ''"
    })
    void theImageIdIsWhatComesBeforeTheLastTwoParts(String key, String imageId) {
        // When, Then
        assertThat(EvidenceKeys.imageId(key)).isEqualTo(imageId);
    }
}
