package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NothingIsAllocatedPerSampleTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int RUNS = 60;
    private static final long SMALLEST_OBJECT = 16;

    @Test
    void moreSamplesTakeTheSameMemory() {
        // Given
        Responses responses = RandomResponses.of(new Random(1), 2, 5, 9, 11);

        for (MapPlacement placement :
                new MapPlacement[] {MapPlacement.identity(responses), new MapPlacement(7, 8, true)}) {
            // When
            long few = allocated(responses, placement, 10);
            long many = allocated(responses, placement, 200);

            // Then not even the smallest object is for a sample
            assertThat(many - few).isLessThan(190 * SMALLEST_OBJECT);
        }
    }

    /** The least of many runs: the compiler gradually takes away what is not needed. */
    private static long allocated(Responses responses, MapPlacement placement, int samples) {
        StochasticSelection selection = new StochasticSelection(new SelectionParameters(5, 0.9));
        SelectionKey key = new SelectionKey("image", "model", 0, 42);
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            selection.accumulate(responses, key, 0, samples, 0.35, placement);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
