package io.ficklestream.vision.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ficklestream.vision.crf.LaneKernels;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The plain kernels, which few labels get, and the vector ones against the definitions, written out value by value. Both
 * are tested here, since only here both are on the class path.
 */
@ParameterizedClass
@ValueSource(ints = {KernelsEqualTheirDefinitionTest.FEW_LABELS, KernelsEqualTheirDefinitionTest.MANY_LABELS})
class KernelsEqualTheirDefinitionTest {
    static final int FEW_LABELS = 4;
    static final int MANY_LABELS = 21;
    private static final int POINTS = 37;

    private final Random random = new Random(8);
    private final LaneKernels kernels;
    private final int lanes;

    KernelsEqualTheirDefinitionTest(int labels) {
        this.kernels = LaneKernels.forLabels(labels);
        this.lanes = kernels.lanes();
    }

    @Test
    void fewLabelsGetPlainKernelsAndManyTheVectorOnes() {
        assertThat(LaneKernels.forLabels(FEW_LABELS)).isNotInstanceOf(VectorKernels.class);
        assertThat(LaneKernels.forLabels(MANY_LABELS)).isInstanceOf(VectorKernels.class);
    }

    @Test
    void rowsAreAddedAndCollected() {
        // Given
        float[] rows = values(POINTS);
        float[] tile = values(11);
        int[] offsets = offsets(20, POINTS);
        float[] expectedTile = tile.clone();
        float[] expectedRows = rows.clone();
        for (int i = 0; i < 11 * lanes; i++) {
            expectedTile[i] += rows[offsets[5 + i / lanes] + i % lanes];
        }
        for (int i = 0; i < 11 * lanes; i++) {
            expectedRows[offsets[5 + i / lanes] + i % lanes] += tile[i];
        }

        // When
        float[] collected = rows.clone();
        kernels.collectRows(tile, offsets, 5, 11, collected);
        kernels.addRows(rows, offsets, 5, 11, tile);

        // Then
        assertClose(tile, expectedTile);
        assertClose(collected, expectedRows);
    }

    @Test
    void matricesAreMultiplied() {
        // Given rows of 0, 3 and 6 entries
        int[] starts = {0, 0, 3, 9};
        int[] offsets = offsets(9, POINTS);
        float[] weights = plain(9);
        float[] in = values(POINTS);

        // When
        float[] out = new float[3 * lanes];
        kernels.multiply(starts, offsets, weights, in, out);

        // Then
        float[] expected = new float[out.length];
        for (int i = 0; i < out.length; i++) {
            for (int entry = starts[i / lanes]; entry < starts[i / lanes + 1]; entry++) {
                expected[i] += weights[entry] * in[offsets[entry] + i % lanes];
            }
        }
        assertClose(out, expected);
    }

    @Test
    void matricesWithEvenRowsAreMultiplied() {
        for (int entries : new int[] {2, 3, 6}) {
            // Given
            int[] offsets = offsets(4 * entries, POINTS);
            float[] weights = plain(4 * entries);
            float[] in = values(POINTS);

            // When
            float[] out = values(4);
            kernels.multiplyRegular(entries, offsets, weights, in, out);

            // Then
            float[] expected = new float[out.length];
            for (int i = 0; i < out.length; i++) {
                for (int entry = i / lanes * entries; entry < (i / lanes + 1) * entries; entry++) {
                    expected[i] += weights[entry] * in[offsets[entry] + i % lanes];
                }
            }
            assertClose(out, expected);
        }
    }

    @Test
    void neighboursAreBlurred() {
        // Given
        float[] values = values(POINTS);
        int[] neighbours = offsets(2 * (POINTS - 1), POINTS);

        // When
        float[] blurred = new float[values.length];
        kernels.blur(neighbours, values, blurred);

        // Then
        float[] expected = new float[values.length];
        for (int i = lanes; i < values.length; i++) {
            int point = i / lanes - 1;
            int lane = i % lanes;
            expected[i] =
                    values[i] + (values[neighbours[2 * point] + lane] + values[neighbours[2 * point + 1] + lane]) / 2;
        }
        assertClose(blurred, expected);
    }

    @Test
    void lanesAreReduced() {
        // Given
        float[] sums = values(POINTS);
        float[] largest = sums.clone();
        float[] expectedSums = new float[sums.length];
        float[] expectedLargest = sums.clone();
        for (int i = 0; i < sums.length; i++) {
            for (int lane = 0; lane < lanes; lane++) {
                float other = sums[i / lanes * lanes + lane];
                expectedSums[i] += other;
                expectedLargest[i] = Math.max(expectedLargest[i], other);
            }
        }

        // When
        kernels.sumOfLanes(sums, POINTS);
        kernels.largestOfLanes(largest, POINTS);

        // Then
        assertClose(sums, expectedSums);
        assertClose(largest, expectedLargest);
    }

    @Test
    void linesAreSpreadAndRead() {
        for (int step : new int[] {1, 2, 3, 5}) {
            // Given
            int coarsePoints = (POINTS - 1) / step + 2;
            float[] fine = values(POINTS);
            float[] coarse = values(coarsePoints);
            float[] expectedCoarse = new float[coarse.length];
            float[] expectedFine = new float[fine.length];
            for (int i = 0; i < fine.length; i++) {
                int point = i / lanes;
                float after = point % step / (float) step;
                int at = point / step * lanes + i % lanes;
                expectedCoarse[at] += (1 - after) * fine[i];
                expectedCoarse[at + lanes] += after * fine[i];
                expectedFine[i] = (1 - after) * coarse[at] + after * coarse[at + lanes];
            }

            // When
            float[] spread = values(coarsePoints);
            kernels.spreadLine(fine, POINTS, step, spread);
            kernels.readLine(coarse, POINTS, step, fine);

            // Then
            assertClose(spread, expectedCoarse);
            assertClose(fine, expectedFine);
        }
    }

    private static void assertClose(float[] actual, float[] expected) {
        assertThat(actual).containsExactly(expected, within(1e-5f));
    }

    private float[] values(int points) {
        return plain(points * lanes);
    }

    private float[] plain(int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = random.nextFloat() - 0.5f;
        }
        return values;
    }

    private int[] offsets(int length, int points) {
        return random.ints(length, 0, points).map(point -> point * lanes).toArray();
    }
}
