package io.ficklestream.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void findsDifferentFreePorts() {
        // When
        List<Integer> ports = Ports.allocate(8, OptionalInt.empty());

        // Then
        assertThat(ports).hasSize(8).doesNotHaveDuplicates().allMatch(port -> port > 0);
    }

    @Test
    void countsFromTheBase() {
        // Given
        int base = Ports.allocate(1, OptionalInt.empty()).get(0);

        // When
        List<Integer> ports = Ports.allocate(1, OptionalInt.of(base));

        // Then
        assertThat(ports).containsExactly(base);
    }

    @Test
    void namesThePortThatIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Given
            int port = taken.getLocalPort();

            // When, then
            assertThatThrownBy(() -> Ports.allocate(1, OptionalInt.of(port)))
                    .isInstanceOfSatisfying(
                            LauncherException.class,
                            problem -> assertThat(problem.exitCode()).isEqualTo(LauncherException.BAD_INPUT))
                    .hasMessageContaining("port " + port + " is in use");
        }
    }

    @Test
    void refusesABaseThatLeavesNoRoom() {
        for (int base : new int[] {-1, 0, 65_533, 70_000}) {
            assertThatThrownBy(() -> Ports.allocate(5, OptionalInt.of(base)))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("--port-base " + base);
        }
    }
}
