package io.ficklestream.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.gateway.messaging.broker.BrokerWriter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidator;
import jakarta.validation.Validation;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpConfigTest {
    private static final String PREFIX = "ficklestream.gateway.";
    private static final BeanValidationConfigValidator VALIDATOR =
            () -> Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void withoutSettingsTheDefaultsApply() {
        // When
        HttpConfig config = configured(Map.of());

        // Then
        assertThat(config.keysFile()).isEmpty();
        assertThat(config.openToAnyone()).isFalse();
        assertThat(config.hostNames()).isEmpty();
        assertThat(config.wrongKeysPerMinute()).isEqualTo(10);
        assertThat(config.mostWaiting()).isEqualTo(5000);
        assertThat(config.exports()).isEqualTo(2);
        assertThat(config.upload().maxBytes()).isEqualTo(BrokerWriter.MAX_IMAGE_BYTES);
        assertThat(config.upload().maxPixels()).isEqualTo(24_000_000);
        assertThat(config.upload().concurrency()).isEqualTo(8);
        assertThat(config.upload().receiveTime()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config.upload().formTime()).isEqualTo(Duration.ofSeconds(20));
        assertThat(config.pictures().threads()).isEqualTo(2);
        assertThat(config.pictures().patience()).isEqualTo(Duration.ofSeconds(20));
        assertThat(config.pictures().cacheBytes()).isEqualTo(64 << 20);
        assertThat(config.events().queue()).isEqualTo(256);
        assertThat(config.events().interval()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.events().heartbeat()).isEqualTo(Duration.ofSeconds(15));
    }

    @ParameterizedTest
    @CsvSource({"most-waiting, 0", "upload.max-bytes, 8372225", "upload.concurrency, 0", "pictures.threads, 65"})
    void aValueOutOfRangeStopsTheStart(String key, String value) {
        // When, Then
        assertThatThrownBy(() -> configured(Map.of(key, value)))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("ficklestream.gateway." + key + " must be");
    }

    @Test
    void whatTheOtherHalfOfTheSettingsKnowsIsNoMistake() {
        assertThat(configured(Map.of("name", "second")).mostWaiting()).isEqualTo(5000);
    }

    private static HttpConfig configured(Map<String, String> settings) {
        Map<String, String> properties = new HashMap<>(Map.of("user.home", "/home/someone"));
        ServiceDefaults.load().forEach((key, value) -> properties.put(key.toString(), value.toString()));
        settings.forEach((key, value) -> properties.put(PREFIX + key, value));
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(GatewayConfig.class)
                .withMapping(HttpConfig.class)
                .withValidator(VALIDATOR)
                .withSources(new PropertiesConfigSource(properties, "settings", 100))
                .build()
                .getConfigMapping(HttpConfig.class);
    }
}
