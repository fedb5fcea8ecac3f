package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Responses and masks give the maps of the expanded feature map with centre-fixed dropout, strided convolution and
 * back-propagated element-wise Grad-CAM.
 */
class FastFormEqualsPaperFormTest {
    private static final int SHAPES = 60;
    private static final int SAMPLES_PER_SHAPE = 3;
    private static final double RELATIVE_TOLERANCE = 1e-5;
    private static final int[] KERNELS = {1, 3, 5, 7, 9};
    private static final double[] DROPOUTS = {0, 0.3, 0.5, 0.7, 0.9, 0.99};

    @Test
    void mapsAreEqualForRandomShapesWeightsAndMasks() {
        Random random = new Random(20190617);
        for (int shape = 0; shape < SHAPES; shape++) {
            // Given
            SelectionParameters parameters = new SelectionParameters(
                    KERNELS[random.nextInt(KERNELS.length)], DROPOUTS[random.nextInt(DROPOUTS.length)]);
            Features features = randomFeatures(random, parameters.kernel());
            SelectionKey key = new SelectionKey("image-" + shape, "model", 0, random.nextLong());

            // When, Then
            for (int sample = 0; sample < SAMPLES_PER_SHAPE; sample++) {
                assertSameMaps(features, parameters, key, sample);
            }
        }
    }

    @Test
    void deterministicMapEqualsThePaperFormThatDropsNothing() {
        Random random = new Random(3);
        for (int shape = 0; shape < SHAPES; shape++) {
            // Given
            int kernel = KERNELS[random.nextInt(KERNELS.length)];
            Features features = randomFeatures(random, kernel);
            boolean[][] everything = new boolean[kernel * features.height()][kernel * features.width()];
            for (boolean[] row : everything) {
                Arrays.fill(row, true);
            }

            // When
            float[] map = new float[features.height() * features.width()];
            DeterministicCam.map(features.responses(), 0, map);

            // Then
            assertSame(map, new PaperForm(features, everything).gradCam(0), features.toString());
        }
    }

    @Test
    void gradientOfThePaperFormEqualsFiniteDifferences() {
        // Given a tiny shape
        Features features = Features.random(new Random(5), 2, 3, 4, 2, 3);
        SelectionParameters parameters = new SelectionParameters(3, 0.5);
        boolean[][] mask = DrawnMasks.onExpandedMap(parameters, 3, 4, new SelectionKey("tiny", "model", 0, 1), 0);
        PaperForm paper = new PaperForm(features, mask);
        double step = 1e-3;

        // When
        double[][][] gradient = paper.gradient(1);

        // Then every component equals the central difference of the forward pass
        for (int k = 0; k < 2; k++) {
            for (int y = 0; y < 3; y++) {
                for (int x = 0; x < 4; x++) {
                    double difference =
                            shifted(paper, features, k, y, x, step) - shifted(paper, features, k, y, x, -step);
                    assertThat(gradient[k][y][x]).isCloseTo(difference / (2 * step), within(1e-9));
                }
            }
        }
    }

    private static Features randomFeatures(Random random, int kernel) {
        int channels = 1 + random.nextInt(6);
        int height = 1 + random.nextInt(9);
        int width = 1 + random.nextInt(9);
        return Features.random(random, channels, height, width, 1 + random.nextInt(3), kernel);
    }

    private static void assertSameMaps(
            Features features, SelectionParameters parameters, SelectionKey key, int sample) {
        StochasticSelection fast = new StochasticSelection(parameters);
        boolean[][] mask = DrawnMasks.onExpandedMap(parameters, features.height(), features.width(), key, sample);
        PaperForm paper = new PaperForm(features, mask);
        Responses responses = features.responses();
        for (int c = 0; c < features.classes(); c++) {
            float[] map = new float[responses.pixels()];
            fast.map(responses, key, sample, c, map);
            assertSame(map, paper.gradCam(c), parameters + " " + responses + " sample " + sample);
        }
    }

    private static void assertSame(float[] actual, double[][] expected, String what) {
        double[] flat = Arrays.stream(expected).flatMapToDouble(Arrays::stream).toArray();
        double tolerance = RELATIVE_TOLERANCE * Arrays.stream(flat).max().orElseThrow();
        assertThat(actual).hasSameSizeAs(flat);
        for (int u = 0; u < flat.length; u++) {
            assertThat((double) actual[u]).as("%s, cell %d", what, u).isCloseTo(flat[u], within(tolerance));
        }
    }

    private static double shifted(PaperForm paper, Features features, int k, int y, int x, double by) {
        double[][][] moved = Arrays.stream(features.x())
                .map(plane -> Arrays.stream(plane).map(double[]::clone).toArray(double[][]::new))
                .toArray(double[][][]::new);
        moved[k][y][x] += by;
        return paper.logit(1, moved);
    }
}
