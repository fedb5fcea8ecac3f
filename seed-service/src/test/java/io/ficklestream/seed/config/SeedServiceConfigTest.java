package io.ficklestream.seed.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.vision.crf.CrfFilter;
import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.seeding.SeedParameters;
import io.ficklestream.vision.seeding.UnarySource;
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

class SeedServiceConfigTest {

    private static final String PREFIX = "ficklestream.seed.";
    private static final BeanValidationConfigValidator VALIDATOR =
            () -> Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void withoutSettingsTheDefaultsApply() {
        // When
        SeedServiceConfig config = configured(Map.of());

        // Then
        assertThat(config.streamThreads()).isEqualTo(2);
        assertThat(config.crf().threads()).isEqualTo(1);
        assertThat(config.internalTopicsReplication()).isEqualTo(1);
        assertThat(config.stateDirectory()).isEqualTo(Path.of("/home/someone/.ficklestream/state/seed-service"));
        assertThat(config.aggregation().retention()).isEqualTo(Duration.ofDays(7));
        assertThat(config.aggregation().sweepInterval()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.photograph().maxBytes()).isEqualTo(8 * 1024 * 1024);
        assertThat(config.photograph().maxPixels()).isEqualTo(64_000_000);
        assertThat(SeedParametersReader.read(config)).isEqualTo(SeedParameters.defaults());
    }

    @Test
    void settingsReplaceSingleParameters() {
        // When
        SeedParameters parameters = SeedParametersReader.read(configured(Map.of(
                "rule.foreground-hits", "0.3",
                "rule.background-score", "0.1",
                "refinement.unary", "seeds",
                "refinement.working-pixels", "5000",
                "crf.preset", "irn-labels",
                "crf.iterations", "3",
                "crf.filter", "lattice",
                "crf.bilateral-srgb", "7")));

        // Then
        assertThat(parameters.foregroundHits()).isEqualTo(0.3);
        assertThat(parameters.backgroundScore()).isEqualTo(0.1);
        assertThat(parameters.refinement().unary()).isEqualTo(UnarySource.SEEDS);
        assertThat(parameters.refinement().workingPixels()).isEqualTo(5000);
        assertThat(parameters.refinement().crf().iterations()).isEqualTo(3);
        assertThat(parameters.refinement().crf().filter()).isEqualTo(CrfFilter.LATTICE);
        assertThat(parameters.refinement().crf().bilateral().srgb()).isEqualTo(7);
        assertThat(parameters.refinement().crf().bilateral().sxy())
                .isEqualTo(CrfPreset.IRN_LABELS.parameters().bilateral().sxy());
    }

    @Test
    void anUnknownKeyStopsTheStart() {
        // When, Then
        assertThatThrownBy(() -> configured(Map.of("crf.iteration", "3")))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("ficklestream.seed.crf.iteration")
                .hasMessageContaining("does not map to any root");
    }

    @ParameterizedTest
    @CsvSource({
        "stream-threads, 0",
        "crf.threads, 0",
        "crf.threads, 1025",
        "internal-topics-replication, 0",
        "photograph.max-pixels, 0",
        "rule.foreground-hits, 1.5",
        "rule.background-score, -0.1",
        "refinement.seed-certainty, 1",
        "refinement.working-pixels, 0",
        "crf.iterations, -1",
        "crf.gaussian-sxy, 0"
    })
    void aValueOutOfRangeStopsTheStart(String key, String value) {
        // When, Then
        assertThatThrownBy(() -> configured(Map.of(key, value)))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("ficklestream.seed." + key + " must be");
    }

    private static SeedServiceConfig configured(Map<String, String> settings) {
        Map<String, String> properties = new HashMap<>(Map.of("user.home", "/home/someone"));
        ServiceDefaults.load().forEach((key, value) -> properties.put(key.toString(), value.toString()));
        settings.forEach((key, value) -> properties.put(PREFIX + key, value));
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(SeedServiceConfig.class)
                .withValidator(VALIDATOR)
                .withSources(new PropertiesConfigSource(properties, "settings", 100))
                .build()
                .getConfigMapping(SeedServiceConfig.class);
    }
}
