package io.ficklestream.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.HostAndPort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {
    private final HostNames names = new HostNames(List.of("0.0.0.0", " Labels.example.org"));

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "192.0.2.7", "[::1]", "::1", "labels.example.org"})
    void ourNamesAndAddressesInFiguresAreTaken(String host) {
        assertThat(names.contain(HostAndPort.create(host, 8080))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost.evil.example", "labels.example.org.evil.example", "beef", "1.2.evil"})
    void otherNamesAreNot(String host) {
        assertThat(names.contain(HostAndPort.create(host, 8080))).isFalse();
    }

    @Test
    void neitherIsSilence() {
        assertThat(names.contain(null)).isFalse();
    }
}
