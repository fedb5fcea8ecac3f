package io.ficklestream.vision.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionLayoutTest {
    @Test
    void everyUnitHasABitOfItsOwnAndHardlyAnyBitHasNoUnit() {
        for (int kernel = 1; kernel <= 15; kernel += 2) {
            for (int pixels : new int[] {1, 2, 3, 5, 64, 77}) {
                // Given
                SelectionLayout layout = new SelectionLayout(new SelectionParameters(kernel, 0.9), pixels);

                // When
                Set<Integer> bits = new HashSet<>();
                for (int rank = 0; rank < layout.offsets().length; rank++) {
                    for (int pixel = 0; pixel < pixels; pixel++) {
                        bits.add(bit(layout, rank, pixel));
                    }
                }

                // Then
                int units = (kernel * kernel - 1) * pixels;
                int available = 32 * layout.words(layout.planes());
                assertThat(bits).hasSize(units);
                assertThat(bits).allMatch(bit -> bit >= 0 && bit < available);
                int incomplete = kernel * kernel % 32 == 25 ? 8 * pixels : 0;
                assertThat(available - units).isBetween(0, incomplete + 31 * 3);
            }
        }
    }

    @Test
    void offsetsOfTheCoarserGridComeFirst() {
        // When
        int[] offsets = new SelectionLayout(new SelectionParameters(5, 0.9), 1).offsets();

        // Then corners, middles of the sides; then all others but the centre
        assertThat(Arrays.copyOf(offsets, 8)).containsExactly(0, 2, 4, 10, 14, 20, 22, 24);
        assertThat(Arrays.copyOfRange(offsets, 8, 24))
                .containsExactly(1, 3, 5, 6, 7, 8, 9, 11, 13, 15, 16, 17, 18, 19, 21, 23);
    }

    private static int bit(SelectionLayout layout, int rank, int pixel) {
        int plane = layout.plane(rank);
        int length = layout.blockLength(plane);
        int before = plane == 0 ? 0 : layout.words(plane);
        return 32 * (before + pixel % length) + layout.shift(rank, pixel / length);
    }
}
