package io.ficklestream.vision.growing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class GrowingPropertiesTest {
    private static final int TRIALS = 150;

    @Test
    void originalSeedsStayAndOnlyLabelsOfTheImageAreAdded() {
        forAll(5, (scene, parameters) -> {
            // When
            SeedCues grown = scene.grown(parameters);

            // Then
            assertContains(grown, scene.seeds());
            for (int pixel = 0; pixel < grown.pixels(); pixel++) {
                long added = grown.sets()[pixel] & ~scene.seeds().sets()[pixel];
                assertThat(added & ~scene.imageLabels()).isZero();
                assertThat(Long.bitCount(added)).isLessThan(2);
            }
        });
    }

    @Test
    void singleSeedsKeepTheirLabelOnly() {
        forAll(6, (scene, parameters) -> {
            // When
            SeedCues grown = scene.grown(parameters);

            // Then
            for (int pixel = 0; pixel < grown.pixels(); pixel++) {
                long before = scene.seeds().sets()[pixel];
                if (Long.bitCount(before) == 1) {
                    assertThat(grown.sets()[pixel]).isEqualTo(before);
                }
            }
        });
    }

    @Test
    void withoutConfidenceNothingGrows() {
        forAll(7, (scene, parameters) -> {
            // Given
            GrowingParameters never = parameters.withBackgroundThreshold(1).withForegroundThreshold(1);

            // When, Then
            assertThat(scene.grown(never)).isEqualTo(scene.seeds());
        });
    }

    @Test
    void withoutSeedsNothingGrows() {
        forAll(8, (scene, parameters) -> {
            // Given
            SeedCues none = new SeedCues(
                    scene.seeds().height(),
                    scene.seeds().width(),
                    scene.seeds().labels(),
                    new long[scene.seeds().pixels()]);

            // When, Then
            assertThat(scene.withSeeds(none).grown(parameters)).isEqualTo(none);
        });
    }

    @Test
    void growingTheGrownChangesNothing() {
        forAll(9, (scene, parameters) -> {
            // Given
            SeedCues grown = scene.grown(parameters);

            // When, Then
            assertThat(scene.withSeeds(grown).grown(parameters)).isEqualTo(grown);
        });
    }

    @Test
    void directionsDoNotMatter() {
        forAll(10, (scene, parameters) -> {
            // When
            SeedCues grown = scene.transposed().grown(parameters);

            // Then
            assertThat(grown).isEqualTo(scene.transposed(scene.grown(parameters)));
        });
    }

    @Test
    void moreNeighboursGrowMore() {
        forAll(11, (scene, parameters) -> {
            // When
            SeedCues more = scene.grown(parameters.withConnectivity(Connectivity.EIGHT));

            // Then
            assertContains(more, scene.grown(parameters.withConnectivity(Connectivity.FOUR)));
        });
    }

    /** Not so if seeds are written: a prediction that becomes confident can then part what a seed had joined. */
    @Test
    void lowerThresholdsGrowMoreIfSeedsAreNotWritten() {
        forAll(12, (scene, parameters) -> {
            // Given
            GrowingParameters strict = parameters.withSeedsPreWritten(false);
            GrowingParameters lax = strict.withBackgroundThreshold(strict.backgroundThreshold() * 0.8)
                    .withForegroundThreshold(strict.foregroundThreshold() * 0.6);

            // When, Then
            assertContains(scene.grown(lax), scene.grown(strict));
        });
    }

    @Test
    void probabilitiesOfOtherLabelsAreNotRead() {
        forAll(13, (scene, parameters) -> {
            // Given
            float[] probabilities = scene.probabilities().clone();
            int pixels = scene.seeds().pixels();
            for (int i = 0; i < probabilities.length; i++) {
                if (!LabelBits.contains(scene.imageLabels(), i / pixels)) {
                    probabilities[i] = Float.NaN;
                }
            }

            // When
            SeedCues grown = new RandomScene(scene.seeds(), scene.imageLabels(), probabilities).grown(parameters);

            // Then
            assertThat(grown).isEqualTo(scene.grown(parameters));
        });
    }

    private static void forAll(long seed, BiConsumer<RandomScene, GrowingParameters> property) {
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            RandomScene scene = RandomScene.of(random);
            for (GrowingParameters variant : Variants.all()) {
                property.accept(scene, trial % 2 == 0 ? variant : Variants.withRandomThresholds(random, variant));
            }
        }
    }

    private static void assertContains(SeedCues larger, SeedCues smaller) {
        for (int pixel = 0; pixel < larger.pixels(); pixel++) {
            assertThat(smaller.sets()[pixel] & ~larger.sets()[pixel]).isZero();
        }
    }
}
