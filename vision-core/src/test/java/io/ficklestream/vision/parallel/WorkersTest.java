package io.ficklestream.vision.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyPartRunsOnce(int threads) {
        try (Workers workers = Workers.of(threads)) {
            // Given
            AtomicIntegerArray runs = new AtomicIntegerArray(9);
            List<Runnable> parts = IntStream.range(0, 9)
                    .<Runnable>mapToObj(part -> () -> runs.incrementAndGet(part))
                    .toList();

            // When
            workers.run(parts);

            // Then all are done when run returns
            for (int part = 0; part < 9; part++) {
                assertThat(runs.get(part)).isOne();
            }
        }
    }

    @Test
    void aFailureOfAHelperReachesTheCaller() {
        try (Workers workers = Workers.of(2)) {
            // Given
            List<Runnable> parts = List.of(() -> {}, () -> {
                throw new IllegalStateException("part 1 failed");
            });

            // When, Then
            assertThatThrownBy(() -> workers.run(parts))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("part 1 failed");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1025})
    void theNumberOfThreadsIsBounded(int threads) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workers.of(threads))
                .withMessageContaining("1 to 1024 threads, not " + threads);
    }
}
