package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectLayoutTest {

    @Test
    void findsTheCheckoutThatItWasBuiltIn() {
        assertThat(ProjectLayout.ofRunningProgram().root().resolve("ficklestream"))
                .isExecutable();
    }

    @Test
    void saysHowToBuildAServiceThatIsNotBuilt(@TempDir Path empty) {
        assertThatThrownBy(() -> new ProjectLayout(empty).serviceJar("cam-service"))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("cam-service is not built")
                .hasMessageContaining("mvn -Dquick package");
    }
}
