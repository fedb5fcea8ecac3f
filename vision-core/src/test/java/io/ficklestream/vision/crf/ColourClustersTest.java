package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.vision.image.RgbImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColourClustersTest {
    private static final BilateralTerm TERM = new BilateralTerm(10, 20, 13);

    @Test
    void clustersAreSmallInPlaceAndColour() {
        Random random = new Random(61);
        for (int trial = 0; trial < 10; trial++) {
            // Given
            RgbImage image = RandomScenes.image(random, 30 + random.nextInt(30), 30 + random.nextInt(30));

            // When
            ColourClusters colours = ColourClusters.of(image, TERM);

            // Then no pixel is further than a block or a cell from where its cluster stands
            float[] features = TERM.features(image);
            for (int pixel = 0; pixel < image.pixels(); pixel++) {
                int cluster = colours.clusters().of()[pixel];
                for (int d = 0; d < TERM.dimensions(); d++) {
                    float distance = features[pixel * 5 + d] - colours.features()[cluster * 5 + d];
                    assertThat(Math.abs(distance)).isLessThan(0.6f);
                }
            }
        }
    }

    @Test
    void everyClusterStandsForTheMeanOfItsPixels() {
        // Given
        RgbImage image = RandomScenes.image(new Random(62), 40, 50);

        // When
        ColourClusters colours = ColourClusters.of(image, TERM);

        // Then
        float[] features = TERM.features(image);
        float[] sizes = colours.clusters().sizes();
        double[] sums = new double[colours.features().length];
        for (int i = 0; i < features.length; i++) {
            sums[colours.clusters().of()[i / 5] * 5 + i % 5] += features[i];
        }
        for (int i = 0; i < sums.length; i++) {
            assertThat(sizes[i / 5]).isPositive();
            assertThat(sums[i] / sizes[i / 5]).isCloseTo(colours.features()[i], within(1e-3));
        }
    }

    @Test
    void clustersDoNotCrossBlocks() {
        // Given
        RgbImage image = RandomScenes.image(new Random(63), 47, 33);

        // When
        PixelClusters clusters = ColourClusters.of(image, TERM).clusters();

        // Then
        int[] blockOf = new int[clusters.count()];
        java.util.Arrays.fill(blockOf, -1);
        for (int pixel = 0; pixel < image.pixels(); pixel++) {
            int block = pixel / image.width() / clusters.blockHeight();
            int cluster = clusters.of()[pixel];
            assertThat(blockOf[cluster]).isIn(-1, block);
            blockOf[cluster] = block;
        }
    }

    @Test
    void aPlainImageHasOneClusterPerBlock() {
        // Given
        RgbImage image = new RgbImage(25, 20, new byte[3 * 25 * 20]);

        // When
        ColourClusters colours = ColourClusters.of(image, TERM);

        // Then blocks of half a deviation: 10 pixels
        assertThat(colours.clusters().count()).isEqualTo(3 * 2);
    }

    @Test
    void aTermThatTellsAllColoursApartHasNoClusters() {
        // Given
        RgbImage image = new RgbImage(25, 20, new byte[3 * 25 * 20]);

        // When
        ColourClusters colours = ColourClusters.of(image, new BilateralTerm(10, 20, 0.5));

        // Then
        assertThat(colours.clusters().count()).isEqualTo(25 * 20);
    }
}
