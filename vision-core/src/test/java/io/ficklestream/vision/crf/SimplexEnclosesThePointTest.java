package io.ficklestream.vision.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimplexEnclosesThePointTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void weightsAreBarycentricCoordinates(int dimensions) {
        // Given
        Random random = new Random(dimensions);
        SimplexLocator simplex = new SimplexLocator(dimensions, 1);
        int[] corner = new int[dimensions];
        for (int trial = 0; trial < 500; trial++) {
            float[] point = new float[dimensions];
            for (int i = 0; i < dimensions; i++) {
                point[i] = 40 * random.nextFloat() - 20;
            }

            // When
            simplex.locate(point, 0);

            // Then: weights are shares, and the corners so weighted give the point back
            double[] mean = new double[dimensions];
            double sum = 0;
            for (int r = 0; r <= dimensions; r++) {
                double weight = simplex.weight(r);
                assertThat(weight).isBetween(-1e-4, 1 + 1e-4);
                sum += weight;
                simplex.corner(r, corner);
                for (int i = 0; i < dimensions; i++) {
                    mean[i] += weight * corner[i];
                }
            }
            assertThat(sum).isCloseTo(1, within(1e-4));
            assertThat(mean).containsExactly(elevated(point), within(2e-3));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void cornersAreLatticePoints(int dimensions) {
        // Given
        Random random = new Random(dimensions);
        SimplexLocator simplex = new SimplexLocator(dimensions, 1);
        int[] corner = new int[dimensions];
        float[] point = new float[dimensions];

        for (int trial = 0; trial < 100; trial++) {
            for (int i = 0; i < dimensions; i++) {
                point[i] = 10 * random.nextFloat();
            }

            // When
            simplex.locate(point, 0);

            // Then: all coordinates of corner r have remainder r
            for (int r = 0; r <= dimensions; r++) {
                simplex.corner(r, corner);
                for (int coordinate : corner) {
                    assertThat(Math.floorMod(coordinate, dimensions + 1)).isEqualTo(r);
                }
            }
        }
    }

    /** The first coordinates of the point in the plane of zero sum, column by column of the embedding's matrix. */
    private static double[] elevated(float[] point) {
        int d = point.length;
        double[] elevated = new double[d];
        for (int j = 0; j < d; j++) {
            double scaled = point[j] * (d + 1) * Math.sqrt(2.0 / 3.0) / Math.sqrt((j + 1.0) * (j + 2.0));
            for (int i = 0; i <= j && i < d; i++) {
                elevated[i] += scaled;
            }
            if (j + 1 < d) {
                elevated[j + 1] -= (j + 1) * scaled;
            }
        }
        return elevated;
    }
}
