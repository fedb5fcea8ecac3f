package io.ficklestream.vision.growing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GrowingAllocatesNothingTest {
    private static final int CALLS = 500;
    private static final int SMALLEST_OBJECT = 16;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void growingIntoAnArrayOfTheCallersAllocatesNothing() {
        for (GrowingParameters parameters : Variants.all()) {
            // Given
            RandomScene scene = RandomScene.of(new Random(14), 41, 41, 21);
            RegionGrowing growing = new RegionGrowing(parameters, scene.seeds().pixels());
            long[] grown = new long[scene.seeds().pixels()];
            allocatedBy(growing, scene, grown);

            // When
            long bytes = allocatedBy(growing, scene, grown);

            // Then less than one object a call
            assertThat(bytes).isLessThan((long) CALLS * SMALLEST_OBJECT);
        }
    }

    private long allocatedBy(RegionGrowing growing, RandomScene scene, long[] grown) {
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        for (int call = 0; call < CALLS; call++) {
            growing.grow(scene.seeds(), scene.imageLabels(), scene.probabilities(), grown);
        }
        return threads.getThreadAllocatedBytes(thread) - before;
    }
}
