package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackConfigTest {

    private final StackConfig config = StackConfig.of(
            new ProjectLayout(Path.of("project")),
            Path.of("run"),
            Path.of("cache"),
            new ModelAnnouncement("classifier", "v1", "/models/v1", "0".repeat(64), Map.of(), Map.of()));

    @Test
    void isOneWorkerWithABrokerOfItsOwnOnAnyFreePorts() {
        assertThat(config.workers()).isEqualTo(1);
        assertThat(config.bootstrap()).isEmpty();
        assertThat(config.portBase()).isEmpty();
        assertThat(config.overrides()).isEmpty();
    }

    @Test
    void collectsPropertiesByModule() {
        // When
        StackConfig changed = config.withProperty("cam-service", "a", "1")
                .withProperty("cam-service", "b", "2")
                .withProperty("seed-service", "a", "3");

        // Then
        assertThat(changed.overrides())
                .containsEntry("cam-service", Map.of("a", "1", "b", "2"))
                .containsEntry("seed-service", Map.of("a", "3"));
    }

    @Test
    void refusesAStackWithoutWorkers() {
        assertThatThrownBy(() -> config.withWorkers(0))
                .isInstanceOf(LauncherException.class)
                .hasMessage("--workers must be from 1 to 64, not 0");
    }
}
