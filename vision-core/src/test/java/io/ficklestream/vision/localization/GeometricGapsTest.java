package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeometricGapsTest {
    @Test
    void gapsHaveTheGeometricDistribution() {
        for (double dropout : new double[] {0.1, 0.5, 0.9, 0.99}) {
            // Given
            GeometricGaps gaps = new GeometricGaps(dropout);

            // When all 32-bit words are sampled evenly
            int stride = 1021;
            long[] counts = new long[GeometricGaps.LIMIT + 1];
            long words = 0;
            for (long word = 0; word < 1L << 32; word += stride) {
                counts[gaps.gap((int) word)]++;
                words++;
            }

            // Then
            double probability = 1 - dropout;
            for (int gap = 0; gap < GeometricGaps.LIMIT; gap++) {
                assertThat(counts[gap] / (double) words)
                        .as("gap %d at %s", gap, dropout)
                        .isCloseTo(probability, within(1e-6));
                probability *= dropout;
            }
            assertThat(counts[GeometricGaps.LIMIT] / (double) words)
                    .isCloseTo(Math.pow(dropout, GeometricGaps.LIMIT), within(1e-6));
        }
    }

    @Test
    void largerWordsNeverMeanSmallerGaps() {
        // Given
        GeometricGaps gaps = new GeometricGaps(0.9);

        // When, Then
        int previous = gaps.gap(0);
        assertThat(previous).isZero();
        for (long word = 0; word < 1L << 32; word += 65_521) {
            int gap = gaps.gap((int) word);
            assertThat(gap).isGreaterThanOrEqualTo(previous);
            previous = gap;
        }
    }

    @Test
    void nothingDroppedMeansNoGaps() {
        // Given
        GeometricGaps gaps = new GeometricGaps(0);

        // When, Then
        assertThat(gaps.gap(0)).isZero();
        assertThat(gaps.gap(-1)).isZero();
    }

    @Test
    void halvesAreSplitExactly() {
        // Given
        GeometricGaps gaps = new GeometricGaps(0.5);

        // When, Then
        assertThat(gaps.gap(0x7fffffff)).isZero();
        assertThat(gaps.gap(0x80000000)).isEqualTo(1);
        assertThat(gaps.gap(0xbfffffff)).isEqualTo(1);
        assertThat(gaps.gap(0xc0000000)).isEqualTo(2);
    }
}
