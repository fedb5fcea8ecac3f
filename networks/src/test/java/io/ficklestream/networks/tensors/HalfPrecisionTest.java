package io.ficklestream.networks.tensors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HalfPrecisionTest {

    @Test
    void everyFiniteHalfSurvivesTheWayThereAndBack() {
        for (int bits = 0; bits < 1 << 16; bits++) {
            short half = (short) bits;
            if ((bits & 0x7c00) != 0x7c00) {
                assertThat(HalfPrecision.of(HalfPrecision.toFloat(half))).isEqualTo(half);
            }
        }
    }

    @Test
    void knownValues() {
        assertThat(HalfPrecision.of(1f)).isEqualTo((short) 0x3c00);
        assertThat(HalfPrecision.of(-2f)).isEqualTo((short) 0xc000);
        assertThat(HalfPrecision.of(0x1p-24f)).isEqualTo((short) 1);
        assertThat(HalfPrecision.of(1e9f)).isEqualTo((short) 0x7bff);
        assertThat(HalfPrecision.of(0.1f)).isEqualTo((short) 0x2e66);
        assertThat(HalfPrecision.of(1f + 0x1p-11f)).as("ties go to even").isEqualTo((short) 0x3c00);
        assertThat(HalfPrecision.of(1f + 3 * 0x1p-11f)).as("ties go to even").isEqualTo((short) 0x3c02);
    }

    @Test
    void theResultIsTheNearestHalf() {
        Random random = new Random(4);
        for (int i = 0; i < 100_000; i++) {
            // Given a value in the range of halves
            float value = (float) (random.nextGaussian() * Math.pow(2, random.nextInt(30) - 16));

            // When it is converted
            short half = HalfPrecision.of(value);

            // Then neither neighbour is closer
            double distance = Math.abs((double) HalfPrecision.toFloat(half) - value);
            for (int step : new int[] {-1, 1}) {
                short neighbour = (short) (half + step);
                if ((neighbour & 0x7c00) != 0x7c00 && neighbour < 0 == half < 0) {
                    assertThat(distance)
                            .isLessThanOrEqualTo(Math.abs((double) HalfPrecision.toFloat(neighbour) - value));
                }
            }
        }
    }
}
