package io.ficklestream.cam.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigDefaultsTest {

    @Test
    void theDefaults() {
        // When
        CamConfig config = Settings.of(Map.of());

        // Then
        assertThat(config.cache()).isEqualTo(Path.of("/home/somebody/.cache/ficklestream"));
        assertThat(config.networkThreads()).isZero();
        assertThat(config.selectionThreads()).isEqualTo(1);
        assertThat(config.openNetworks()).isEqualTo(2);
        assertThat(config.announcementPatience()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.photograph().maxBytes()).isEqualTo(8 * 1024 * 1024);
        assertThat(config.photograph().maxPixels()).isEqualTo(64_000_000);
    }
}
