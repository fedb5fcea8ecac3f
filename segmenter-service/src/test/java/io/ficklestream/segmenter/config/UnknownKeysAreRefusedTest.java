package io.ficklestream.segmenter.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownKeysAreRefusedTest {

    @Test
    void aMisspeltKeyStopsTheStartAndIsNamed() {
        assertRefused("ficklestream.segmenter.training.replay-capasity", "100");
    }

    @Test
    void aValueOfTheWrongKindStopsTheStartAndIsNamed() {
        assertRefused("ficklestream.segmenter.training.batch", "many");
    }

    @Test
    void aMethodThatThereIsNotStopsTheStart() {
        assertRefused("ficklestream.segmenter.training.method", "magic");
    }

    private static void assertRefused(String key, String value) {
        assertThatThrownBy(() -> Settings.of(Map.of(key, value)))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining(key);
    }
}
