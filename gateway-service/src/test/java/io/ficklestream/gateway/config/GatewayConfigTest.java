package io.ficklestream.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidator;
import jakarta.validation.Validation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatewayConfigTest {
    private static final String PREFIX = "ficklestream.gateway.";
    private static final BeanValidationConfigValidator VALIDATOR =
            () -> Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void withoutSettingsTheDefaultsApply() {
        // When
        GatewayConfig config = configured(Map.of());

        // Then
        assertThat(config.name()).isEqualTo("main");
        assertThat(config.streamThreads()).isEqualTo(2);
        assertThat(config.stateDirectory()).isEqualTo(Path.of("/home/someone/.ficklestream/state/gateway-service"));
        assertThat(config.internalTopicsReplication()).isEqualTo(1);
        assertThat(config.writer().timeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.reader().timeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.reader().consumers()).isEqualTo(4);
        assertThat(config.progress().interval()).isEqualTo(Duration.ofSeconds(2));
        assertThat(config.progress().window()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void anUnknownKeyStopsTheStart() {
        // When, Then
        assertThatThrownBy(() -> configured(Map.of("writer.time-out", "PT1S")))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("ficklestream.gateway.writer.time-out")
                .hasMessageContaining("does not map to any root");
    }

    @ParameterizedTest
    @CsvSource({"name, Main Table", "stream-threads, 0", "internal-topics-replication, 10", "reader.consumers, 0"})
    void aValueOutOfRangeStopsTheStart(String key, String value) {
        // When, Then
        assertThatThrownBy(() -> configured(Map.of(key, value)))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("ficklestream.gateway." + key + " must be");
    }

    private static GatewayConfig configured(Map<String, String> settings) {
        Map<String, String> properties = new HashMap<>(Map.of("user.home", "/home/someone"));
        ServiceDefaults.load().forEach((key, value) -> properties.put(key.toString(), value.toString()));
        settings.forEach((key, value) -> properties.put(PREFIX + key, value));
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(GatewayConfig.class)
                .withMapping(HttpConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withValidator(VALIDATOR)
                .withSources(new PropertiesConfigSource(properties, "settings", 100))
                .build()
                .getConfigMapping(GatewayConfig.class);
    }
}
