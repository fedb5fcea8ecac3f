package io.ficklestream.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody opens the gateway to others by mistake. */
class ExposureTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "localhost"})
    void onThisMachineNobodyNeedsToSayWhoTheyAre(String host) {
        assertThat(new Exposure(host, false, false, false).mode()).isEqualTo(AccessMode.LOCAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "", " ", "192.0.2.7", "no-such-host.invalid"})
    void elsewhereTheGatewayDoesNotStartOpenAndSaysWhatToDo(String host) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Exposure(host, false, false, false).mode())
                .withMessageContaining("\"" + host + "\"")
                .withMessageContaining("ficklestream.gateway.keys-file")
                .withMessageContaining("quarkus.http.host=127.0.0.1")
                .withMessageContaining("ficklestream.gateway.open-to-anyone=true");
    }

    @Test
    void itDoesSoIfSomebodySaysSoInPlainWords() {
        assertThat(new Exposure("0.0.0.0", false, false, true).mode()).isEqualTo(AccessMode.ANYONE);
    }

    @Test
    void withKeysOrTokensItMayListenAnywhere() {
        assertThat(new Exposure("0.0.0.0", true, false, false).mode()).isEqualTo(AccessMode.AUTHENTICATED);
        assertThat(new Exposure("0.0.0.0", false, true, false).mode()).isEqualTo(AccessMode.AUTHENTICATED);
        assertThat(new Exposure("127.0.0.1", true, false, false).mode()).isEqualTo(AccessMode.AUTHENTICATED);
    }

    @Test
    void openAndGuardedAtOnceIsAContradiction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Exposure("0.0.0.0", true, false, true).mode())
                .withMessageContaining("contradicts ficklestream.gateway.keys-file");
    }
}
