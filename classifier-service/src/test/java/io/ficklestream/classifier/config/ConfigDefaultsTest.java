package io.ficklestream.classifier.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.classifier.domain.PlanningRules;
import io.ficklestream.contracts.View;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigDefaultsTest {

    @Test
    void planningFollowsThePaper() {
        // When
        PlanningRules rules = ClassifierBeans.rules(Settings.of(Map.of()).planning());

        // Then
        assertThat(rules).isEqualTo(new PlanningRules(List.of(View.ORIGINAL), 200, 200, 0.12, 0));
    }

    @Test
    void theOtherDefaults() {
        // When
        ClassifierConfig config = Settings.of(Map.of());

        // Then
        assertThat(config.cache()).isEqualTo(Path.of("/home/somebody/.cache/ficklestream"));
        assertThat(config.networkThreads()).isZero();
        assertThat(config.photograph().maxBytes()).isEqualTo(8 * 1024 * 1024);
        assertThat(config.photograph().maxPixels()).isEqualTo(64_000_000);
        assertThat(config.prediction().threshold()).isEqualTo(0.5);
        assertThat(config.prediction().bestIfNone()).isTrue();
    }

    @Test
    void everyScaleIsSeenMirroredTooWhereThatIsWanted() {
        // When
        PlanningRules rules = ClassifierBeans.rules(Settings.of(Map.of(
                        "ficklestream.classifier.planning.scales", "1,0.5",
                        "ficklestream.classifier.planning.flip", "true"))
                .planning());

        // Then
        assertThat(rules.views())
                .containsExactly(new View(1, false), new View(1, true), new View(0.5, false), new View(0.5, true));
    }
}
