package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.evidence.Evidence;
import io.ficklestream.vision.parallel.Workers;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random bits depend on key, sample, grid and parameters: not on classes, ranges, order or threads. */
class SelectionDependsOnlyOnItsKeyTest {
    private static final SelectionParameters PARAMETERS = new SelectionParameters(5, 0.9);
    private static final SelectionKey KEY = new SelectionKey("image", "model", 0, 42);
    private static final StochasticSelection SELECTION = new StochasticSelection(PARAMETERS);
    private static final double THRESHOLD = 0.35;

    private final Responses threeClasses = RandomResponses.of(new Random(1), 3, 5, 11, 14);

    @Test
    void aClassHasTheSameEvidenceAloneAndAmongOthers() {
        // Given
        Evidence together = SELECTION.accumulate(threeClasses, KEY, 0, 30, THRESHOLD);

        for (int c = 0; c < 3; c++) {
            // When
            Evidence alone = SELECTION.accumulate(only(c), KEY, 0, 30, THRESHOLD);

            // Then
            int from = c * 11 * 14;
            assertThat(alone.hits()).isEqualTo(Arrays.copyOfRange(together.hits(), from, from + 11 * 14));
            assertThat(alone.sums()).isEqualTo(Arrays.copyOfRange(together.sums(), from, from + 11 * 14));
        }
    }

    @Test
    void aRangeIsTheSumOfItsSamplesWhoeverComputesThem() {
        // Given
        Evidence atOnce = SELECTION.accumulate(threeClasses, KEY, 7, 40, THRESHOLD);

        // When every sample is a block of its own, computed by many threads with their own objects
        Evidence oneByOne = IntStream.range(7, 40)
                .parallel()
                .mapToObj(sample -> new StochasticSelection(PARAMETERS)
                        .accumulate(threeClasses, KEY, sample, sample + 1, THRESHOLD))
                .reduce(Evidence::merge)
                .orElseThrow();

        // Then
        assertThat(oneByOne).isEqualTo(atOnce);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameEvidence() {
        // Given
        Evidence alone = SELECTION.accumulate(threeClasses, KEY, 7, 40, THRESHOLD);

        for (int number : new int[] {1, 2, 3, 8, 50}) {
            try (Workers threads = Workers.of(number)) {
                // When
                Evidence shared =
                        new StochasticSelection(PARAMETERS, threads).accumulate(threeClasses, KEY, 7, 40, THRESHOLD);

                // Then
                assertThat(shared).as("%d threads", number).isEqualTo(alone);
            }
        }
    }

    @Test
    void callersMayShareTheirThreads() {
        // Given
        Evidence alone = SELECTION.accumulate(threeClasses, KEY, 7, 40, THRESHOLD);
        try (Workers threads = Workers.of(2)) {
            StochasticSelection selection = new StochasticSelection(PARAMETERS, threads);

            // When
            List<Evidence> evidence = IntStream.range(0, 20)
                    .parallel()
                    .mapToObj(caller -> selection.accumulate(threeClasses, KEY, 7, 40, THRESHOLD))
                    .toList();

            // Then
            assertThat(evidence).hasSize(20).containsOnly(alone);
        }
    }

    @Test
    void evidenceCountsTheNormalisedMaps() {
        // Given
        Evidence evidence = SELECTION.accumulate(threeClasses, KEY, 3, 4, THRESHOLD);
        float[] map = new float[11 * 14];

        // When
        SELECTION.map(threeClasses, KEY, 3, 1, map);

        // Then
        double maximum =
                IntStream.range(0, map.length).mapToDouble(u -> map[u]).max().orElseThrow();
        for (int u = 0; u < map.length; u++) {
            double score = map[u] / maximum;
            assertThat(evidence.hits()[map.length + u]).isEqualTo(score > THRESHOLD ? 1 : 0);
            assertThat(evidence.sums()[map.length + u]).isEqualTo((int) Math.round(score * 65536));
        }
    }

    @Test
    void everyPartOfTheKeyChangesTheSelection() {
        // Given
        List<SelectionKey> others = List.of(
                new SelectionKey("image2", "model", 0, 42),
                new SelectionKey("image", "model2", 0, 42),
                new SelectionKey("imagem", "odel", 0, 42),
                new SelectionKey("image", "model", 1, 42),
                new SelectionKey("image", "model", 0, 43));

        String mask = mask(KEY, 0);

        // When, Then
        for (SelectionKey other : others) {
            assertThat(mask(other, 0)).as(other.toString()).isNotEqualTo(mask);
        }
        assertThat(mask(KEY, 1)).isNotEqualTo(mask);
        assertThat(mask(KEY, 0)).isEqualTo(mask);
    }

    private static String mask(SelectionKey key, int sample) {
        return Arrays.deepToString(DrawnMasks.byOffset(PARAMETERS, 200, key, sample));
    }

    private Responses only(int classIndex) {
        int size = threeClasses.offsets() * threeClasses.pixels();
        int from = threeClasses.plane(classIndex, 0);
        float[] values = Arrays.copyOfRange(threeClasses.values(), from, from + size);
        return new Responses(1, 5, 11, 14, values);
    }
}
