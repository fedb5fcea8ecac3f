package io.ficklestream.segmenter.domain.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.segmenter.domain.files.DurableFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayIsAUniformSampleTest {

    private static final int IMAGES = 40;
    private static final int CAPACITY = 10;

    @TempDir
    Path folder;

    @Test
    void everyImageOfTheStreamIsKeptEquallyOften() {
        // Given
        int draws = 1000;
        int[] kept = new int[IMAGES];

        // When
        for (int seed = 0; seed < draws; seed++) {
            Set<ImageKey> sample = smallest(seed);
            for (int image = 0; image < IMAGES; image++) {
                kept[image] += sample.contains(key(image)) ? 1 : 0;
            }
        }

        // Then
        double share = CAPACITY / (double) IMAGES;
        double fiveSigma = 5 * Math.sqrt(share * (1 - share) * draws);
        assertThat(Arrays.stream(kept).boxed())
                .allSatisfy(count -> assertThat((double) count).isCloseTo(share * draws, within(fiveSigma)));
    }

    @Test
    void theOrderOfTheStreamAndRepeatedImagesDoNotMatter() {
        Random random = new Random(3);
        for (int seed = 0; seed < 20; seed++) {
            // Given
            List<Integer> stream = new ArrayList<>();
            IntStream.range(0, 3 * IMAGES).forEach(i -> stream.add(i % IMAGES));
            Collections.shuffle(stream, random);
            Reservoir reservoir = new Reservoir(folder.resolve("seed-" + seed), CAPACITY, seed);

            // When
            for (int image : stream) {
                reservoir.offer(key(image), file -> DurableFiles.write(file, new byte[0]));
                reservoir.trim();
            }

            // Then
            assertThat(new HashSet<>(reservoir.keys())).isEqualTo(smallest(seed));
        }
    }

    @Test
    void aRestartChangesNothing() {
        // Given
        Reservoir before = new Reservoir(folder, CAPACITY, 1);
        IntStream.range(0, IMAGES / 2).forEach(image -> offer(before, image));

        // When
        Reservoir after = new Reservoir(folder, CAPACITY, 1);
        IntStream.range(IMAGES / 2, IMAGES).forEach(image -> offer(after, image));

        // Then
        assertThat(new HashSet<>(after.keys())).isEqualTo(smallest(1));
        assertThat(folder.toFile().list()).hasSize(CAPACITY);
    }

    @Test
    void aReservoirWithoutRoomKeepsNothing() {
        // Given
        Reservoir reservoir = new Reservoir(folder, 0, 1);

        // When
        boolean kept = offer(reservoir, 1);

        // Then
        assertThat(kept).isFalse();
        assertThat(reservoir.size()).isZero();
    }

    private static boolean offer(Reservoir reservoir, int image) {
        boolean kept = reservoir.offer(key(image), file -> DurableFiles.write(file, new byte[0]));
        reservoir.trim();
        return kept;
    }

    /** By definition: the images with the smallest hashes. */
    private static Set<ImageKey> smallest(long seed) {
        return new HashSet<>(IntStream.range(0, IMAGES)
                .mapToObj(ReplayIsAUniformSampleTest::key)
                .sorted((a, b) -> Long.compare(a.hash("reservoir", seed), b.hash("reservoir", seed)))
                .toList()
                .subList(0, CAPACITY));
    }

    private static ImageKey key(int image) {
        return ImageKey.of("image-" + image);
    }
}
