package io.ficklestream.launcher.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final URI GATEWAY = URI.create("http://127.0.0.1:8080");

    private final List<String> said = new ArrayList<>();
    private final Patience patience = Patience.whileBusy(said::add, Duration.ZERO);

    @Test
    void aGatewayThatWasNeverThereIsNotWaitedFor() {
        assertThatThrownBy(() -> patience.noAnswer(GATEWAY, new ConnectException("refused")))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("no gateway answers at " + GATEWAY);
        assertThat(said).isEmpty();
    }

    @Test
    void aGatewayThatIsStartedAgainIsWaitedForAWhile() {
        // Given
        patience.reward();

        // When
        for (int attempt = 1; attempt < 6; attempt++) {
            patience.noAnswer(GATEWAY, new ConnectException("refused"));
        }

        // Then
        assertThat(said)
                .hasSize(5)
                .startsWith("the gateway at " + GATEWAY + " does not answer any more; trying again (2 of 6)")
                .endsWith("the gateway at " + GATEWAY + " does not answer any more; trying again (6 of 6)");
        assertThatThrownBy(() -> patience.noAnswer(GATEWAY, new ConnectException("refused")))
                .isInstanceOf(LauncherException.class);
    }

    @Test
    void whatFailsAgainAndAgainIsRefusedWithTheLastReason() {
        // Given
        for (int attempt = 1; attempt < 5; attempt++) {
            patience.noAnswer(GATEWAY, new IOException("reset"));
        }
        patience.failed(Problem.of(500, "{\"detail\":\"a fault\"}", Optional.empty()));

        // When / Then
        assertThatThrownBy(() -> patience.failed(Problem.of(504, "", Optional.empty())))
                .isInstanceOf(RefusedException.class)
                .hasMessage("HTTP status 504");
    }
}
