package io.ficklestream.launcher.segmenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchOrderTest {

    @Test
    void everyEpochGoesThroughAllSamplesInAnOrderOfItsOwn() {
        // Given 7 samples in batches of 3: 7 steps are 3 epochs
        BatchOrder order = new BatchOrder(7, 3, 5);

        // When
        List<Integer> seen = new ArrayList<>();
        for (long step = 0; step < 7; step++) {
            assertThat(order.of(step)).hasSize(3);
            seen.addAll(order.of(step));
        }

        // Then
        List<Integer> all = IntStream.range(0, 7).boxed().toList();
        for (int epoch = 0; epoch < 3; epoch++) {
            assertThat(seen.subList(7 * epoch, 7 * epoch + 7)).containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(seen.subList(0, 7)).isNotEqualTo(seen.subList(7, 14));
    }

    @Test
    void itDependsOnSeedAndStepAlone() {
        assertThat(new BatchOrder(100, 4, 5).of(17)).isEqualTo(new BatchOrder(100, 4, 5).of(17));
        assertThat(new BatchOrder(100, 4, 6).of(17)).isNotEqualTo(new BatchOrder(100, 4, 5).of(17));
    }
}
