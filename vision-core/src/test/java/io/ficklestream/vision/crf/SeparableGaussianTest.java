package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.vision.image.RgbImage;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparableGaussianTest {
    private static final LaneKernels KERNELS = new PlainKernels();

    @ParameterizedTest
    @CsvSource({"0.25, 0.002", "1, 0.004", "1.7, 0.004", "3, 0.035", "5, 0.035", "9, 0.035"})
    void messagesAreCloseToTheDefinition(double deviation, double tolerance) {
        Random random = new Random(71);
        for (int[] size : new int[][] {{1, 1}, {1, 30}, {23, 1}, {31, 24}, {40, 41}}) {
            for (int parts : new int[] {1, 3}) {
                // Given
                int height = size[0];
                int width = size[1];
                GaussianTerm term = new GaussianTerm(3, deviation);
                RgbImage image = new RgbImage(height, width, new byte[3 * height * width]);
                float[] q = new float[height * width];
                for (int i = 0; i < q.length; i++) {
                    q[i] = random.nextFloat();
                }

                // When
                float[] messages = messages(term, image, q, parts);

                // Then
                double[] expected = expected(term, image, q);
                for (int i = 0; i < q.length; i++) {
                    assertThat(Math.abs(messages[i] - expected[i]))
                            .as("%d x %d, pixel %d", height, width, i)
                            .isLessThan(3 * tolerance);
                }
            }
        }
    }

    private static float[] messages(GaussianTerm term, RgbImage image, float[] q, int parts) {
        LabelGroups groups = new LabelGroups(1, KERNELS.lanes());
        SeparableGaussian filter = new SeparableGaussian(term, image, KERNELS, groups, parts);
        float[][] rows = groups.interleaved(q, q.length);
        int line = image.width() * KERNELS.lanes();
        for (int y = 0; y < image.height(); y++) {
            filter.collect(y % parts, 0, y, java.util.Arrays.copyOfRange(rows[0], y * line, (y + 1) * line));
        }
        filter.filtering().filter(0);
        float[] messages = new float[q.length];
        for (int y = 0; y < image.height(); y++) {
            float[][] row = groups.allocate(image.width());
            filter.addMessages(0, y, row[0]);
            groups.copyRow(row, messages, y * image.width(), image.width());
        }
        return messages;
    }

    private static double[] expected(GaussianTerm term, RgbImage image, float[] q) {
        double[][] kernel = ExactMeanField.gaussian(term.features(image), term.dimensions());
        double[] sums = new double[q.length];
        for (int i = 0; i < q.length; i++) {
            for (int j = 0; j < q.length; j++) {
                sums[i] += kernel[i][j];
            }
        }
        double[] messages = new double[q.length];
        for (int i = 0; i < q.length; i++) {
            for (int j = 0; j < q.length; j++) {
                messages[i] += term.weight() * kernel[i][j] * q[j] / Math.sqrt(sums[i] * sums[j]);
            }
        }
        return messages;
    }
}
