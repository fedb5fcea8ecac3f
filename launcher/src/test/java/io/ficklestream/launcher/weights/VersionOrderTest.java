package io.ficklestream.launcher.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionOrderTest {

    @Test
    void ordersRunsOfDigitsByValue() {
        // Given
        List<String> versions = List.of("fickle-10", "fickle-9", "fickle-9.10", "fickle-9.9", "abc", "2026-01-02");

        // When
        List<String> sorted = versions.stream().sorted(VersionOrder.NATURAL).toList();

        // Then
        assertThat(sorted).containsExactly("2026-01-02", "abc", "fickle-9", "fickle-9.9", "fickle-9.10", "fickle-10");
    }
}
