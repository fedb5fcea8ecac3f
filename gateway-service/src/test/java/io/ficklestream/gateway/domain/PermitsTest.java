package io.ficklestream.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PermitsTest {

    @Test
    void soManyAreOutAndEachComesBackOnce() {
        // Given
        Permits permits = new Permits(2);
        Permits.Permit first = permits.take().orElseThrow();
        Permits.Permit second = permits.take().orElseThrow();
        assertThat(permits.take()).isEmpty();
        // When
        first.close();
        first.close();
        // Then
        assertThat(permits.take()).isPresent();
        assertThat(permits.take()).isEmpty();
        second.close();
        assertThat(permits.take()).isPresent();
    }
}
