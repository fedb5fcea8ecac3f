package io.ficklestream.classifier.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownKeysAreRefusedTest {

    @Test
    void aMisspeltKeyStopsTheStartAndIsNamed() {
        assertThatThrownBy(() -> Settings.of(Map.of("ficklestream.classifier.planning.sampels-per-view", "100")))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("ficklestream.classifier.planning.sampels-per-view");
    }

    @Test
    void aValueOfTheWrongKindStopsTheStartAndIsNamed() {
        assertThatThrownBy(() -> Settings.of(Map.of("ficklestream.classifier.network-threads", "many")))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("ficklestream.classifier.network-threads");
    }
}
