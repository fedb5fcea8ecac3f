package io.ficklestream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleRangeTest {
    private final SampleRange range = new SampleRange(50, 100);

    @Test
    void countsItsSamples() {
        assertThat(range.size()).isEqualTo(50);
    }

    @Test
    void containsRangesUpToItsOwnBounds() {
        assertThat(range.contains(range)).isTrue();
        assertThat(range.contains(new SampleRange(50, 51))).isTrue();
        assertThat(range.contains(new SampleRange(49, 60))).isFalse();
        assertThat(range.contains(new SampleRange(99, 101))).isFalse();
    }

    @Test
    void doesNotOverlapItsNeighbours() {
        assertThat(range.overlaps(new SampleRange(0, 50))).isFalse();
        assertThat(range.overlaps(new SampleRange(100, 150))).isFalse();
        assertThat(range.overlaps(new SampleRange(0, 51))).isTrue();
        assertThat(range.overlaps(new SampleRange(99, 150))).isTrue();
        assertThat(range.overlaps(new SampleRange(0, 200))).isTrue();
    }
}
