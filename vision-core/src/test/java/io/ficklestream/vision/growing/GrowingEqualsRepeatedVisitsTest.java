package io.ficklestream.vision.growing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GrowingEqualsRepeatedVisitsTest {
    @Test
    void onePassFindsWhatRepeatedVisitsFind() {
        Random random = new Random(1);
        int added = 0;
        for (int trial = 0; trial < 600; trial++) {
            // Given
            RandomScene scene = RandomScene.of(random);
            for (GrowingParameters variant : Variants.all()) {
                GrowingParameters parameters =
                        trial % 2 == 0 ? variant : Variants.withRandomThresholds(random, variant);

                // When
                SeedCues grown = scene.grown(parameters);

                // Then
                PlainGrowing plain = new PlainGrowing(scene, parameters);
                assertThat(grown).as("%s, %s", scene, parameters).isEqualTo(plain.byRepeatedVisits());
                assertThat(grown).as("%s, %s", scene, parameters).isEqualTo(plain.byFlooding());
                added += grown.equals(scene.seeds()) ? 0 : 1;
            }
        }
        // Then scenes in which something grows are not rare
        assertThat(added).isGreaterThan(600);
    }

    @Test
    void allSixtyFourLabelsCanGrow() {
        Random random = new Random(2);
        for (int trial = 0; trial < 20; trial++) {
            // Given
            RandomScene drawn = RandomScene.of(random, 9, 14, 64);
            RandomScene scene = new RandomScene(drawn.seeds(), -1L, drawn.probabilities());

            // When
            SeedCues grown = scene.grown(GrowingParameters.defaults());

            // Then
            assertThat(grown).isEqualTo(new PlainGrowing(scene, GrowingParameters.defaults()).byFlooding());
        }
    }

    @Test
    void scratchOfEarlierGridsLeavesNoTrace() {
        Random random = new Random(3);
        for (GrowingParameters parameters : Variants.all()) {
            // Given
            RegionGrowing reused = new RegionGrowing(parameters, 24 * 24);
            for (int trial = 0; trial < 100; trial++) {
                RandomScene scene = RandomScene.of(random);

                // When
                SeedCues grown = reused.grow(scene.seeds(), scene.imageLabels(), scene.probabilities());

                // Then
                assertThat(grown).isEqualTo(scene.grown(parameters));
            }
        }
    }

    @Test
    void theCountIsOfPixelsThatBecameSeeds() {
        Random random = new Random(4);
        for (int trial = 0; trial < 100; trial++) {
            // Given
            RandomScene scene = RandomScene.of(random);
            SeedCues seeds = scene.seeds();
            long[] grown = new long[seeds.pixels()];

            // When
            int added = new RegionGrowing(GrowingParameters.defaults(), seeds.pixels())
                    .grow(seeds, scene.imageLabels(), scene.probabilities(), grown);

            // Then
            int before = 0;
            int after = 0;
            for (int pixel = 0; pixel < grown.length; pixel++) {
                before += Long.bitCount(seeds.sets()[pixel]);
                after += Long.bitCount(grown[pixel]);
            }
            assertThat(added).isEqualTo(after - before);
        }
    }
}
