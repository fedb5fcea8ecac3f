package io.ficklestream.cam.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownKeysAreRefusedTest {

    @Test
    void aMisspeltKeyStopsTheStartAndIsNamed() {
        assertThatThrownBy(() -> Settings.of(Map.of("ficklestream.cam.open-netwroks", "100")))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("ficklestream.cam.open-netwroks");
    }

    @Test
    void aValueOfTheWrongKindStopsTheStartAndIsNamed() {
        assertThatThrownBy(() -> Settings.of(Map.of("ficklestream.cam.network-threads", "many")))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("ficklestream.cam.network-threads");
    }
}
