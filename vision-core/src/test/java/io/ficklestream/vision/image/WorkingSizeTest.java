package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkingSizeTest {
    @Test
    void smallPhotographsKeepTheirSize() {
        assertThat(WorkingSize.of(375, 500, 187_500)).isEqualTo(new WorkingSize(375, 500));
    }

    @Test
    void largeOnesKeepTheirShape() {
        assertThat(WorkingSize.of(3000, 4000, 1_000_000)).isEqualTo(new WorkingSize(866, 1154));
    }

    @Test
    void neitherSideVanishesAndThePixelsStayWithinTheBound() {
        for (int[] shape : new int[][] {{1, 60_000}, {60_000, 1}, {2, 60_000}, {8000, 8000}, {3, 3}}) {
            for (int most : new int[] {1, 2, 10, 1000}) {
                // When
                WorkingSize size = WorkingSize.of(shape[0], shape[1], most);

                // Then
                assertThat(size.height()).isPositive();
                assertThat(size.width()).isPositive();
                assertThat(size.height() * size.width()).isLessThanOrEqualTo(most);
            }
        }
    }
}
