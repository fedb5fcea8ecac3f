package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearestNeighbourTest {
    private static final LabelImage THREE = new LabelImage(1, 3, new byte[] {1, 2, 3});

    @Test
    void pixelsTakeTheCellTheirCentreLiesIn() {
        assertThat(NearestNeighbour.resample(THREE, 1, 7).indices()).containsExactly(1, 1, 2, 2, 2, 3, 3);
        assertThat(NearestNeighbour.resample(THREE, 1, 1).indices()).containsExactly(2);
    }

    @Test
    void rowsAndColumnsAreIndependent() {
        assertThat(NearestNeighbour.resample(THREE, 2, 3))
                .isEqualTo(new LabelImage(2, 3, new byte[] {1, 2, 3, 1, 2, 3}));
    }
}
