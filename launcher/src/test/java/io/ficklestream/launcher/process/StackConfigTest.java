package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackConfigTest {

    private final StackConfig config = StackConfig.of(
            new ProjectLayout(Path.of("project")), Path.of("run"), Path.of("cache"), model("classifier", "v1"));

    @Test
    void isOneWorkerWithABrokerOfItsOwnOnAnyFreePorts() {
        assertThat(config.workers()).isEqualTo(1);
        assertThat(config.cluster()).isEqualTo(ClusterChoice.OWN);
        assertThat(config.overrides()).isEmpty();
        assertThat(config.hasSegmenter()).isFalse();
        assertThat(config.ports())
                .as("broker, controller, classifier, seed service, worker")
                .isEqualTo(5);
    }

    @Test
    void aSegmenterIsAFurtherModelAndTakesAPort() {
        // When
        StackConfig changed = config.withModel(model("segmenter", "s1")).withWorkers(3);

        // Then
        assertThat(changed.hasSegmenter()).isTrue();
        assertThat(changed.models().wanted())
                .extracting(ModelAnnouncement::version)
                .containsExactly("v1", "s1");
        assertThat(changed.ports()).isEqualTo(4 + 3 + 1).isEqualTo(StackConfig.portsFor(3, true));
    }

    @Test
    void aGatewayTakesAPortOfThoseThatAreFreeOnlyIfItHasNone() {
        assertThat(config.withGateway(ListenAddress.onLoopback(8080)).ports()).isEqualTo(5);
        assertThat(config.withGateway(ListenAddress.onLoopback(0)).ports()).isEqualTo(6);
    }

    @Test
    void refusesTwoModelsInOneRole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> config.withModel(model("classifier", "v2")))
                .withMessageContaining("one model in a role");
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

    private static ModelAnnouncement model(String role, String version) {
        return new ModelAnnouncement(role, version, "/models/" + version, "0".repeat(64), Map.of(), Map.of());
    }
}
