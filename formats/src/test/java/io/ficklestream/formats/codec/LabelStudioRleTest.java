package io.ficklestream.formats.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.formats.Masks;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelStudioRleTest {
    @Test
    void headerSaysHowManyBytesThereAreAndWhichSizesLengthsHave() {
        // When: 12 pixels of 4 bytes, all brush, are one run of 48
        byte[] rle = LabelStudioRle.encode(Sets.drawn("1111", "1111", "1111"));

        // Then: 48; 8 bits; 3, 4, 8, 16 bits; repeats, third size, 47, 255; a spare byte
        assertThat(rle).containsExactly(0, 0, 0, 48, 57, 27, 254, 47, 255, 0);
    }

    @Test
    void shortRunsTakeTheShortestSize() {
        assertThat(LabelStudioRle.encode(Sets.drawn("....", "....", "...1")))
                .containsExactly(0, 0, 0, 48, 57, 27, 254, 43, 0, 143, 252);
    }

    @Test
    void anyMaskComesBackFourTimesOver() {
        Random random = new Random(23);
        for (int trial = 0; trial < 300; trial++) {
            // Given
            PixelSet set = Sets.ones(Masks.random(random, 2));

            // When / Then
            assertComesBack(set);
        }
    }

    @Test
    void runsLongerThanTheLongestSizeComeBack() {
        assertComesBack(Sets.ones(300, 300, new byte[300 * 300]));
        for (int pixels : new int[] {16_383, 16_384, 16_385, 32_768, 32_769}) {
            byte[] mask = new byte[pixels + 1];
            mask[pixels] = 1;
            assertComesBack(Sets.ones(1, mask.length, mask));
        }
    }

    private static void assertComesBack(PixelSet set) {
        byte[] pixels = Sets.pixels(set);
        byte[] bytes = new byte[4 * pixels.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (pixels[i / 4] == 1 ? 255 : 0);
        }
        assertThat(PlainLabelStudioRle.decode(LabelStudioRle.encode(set))).isEqualTo(bytes);
    }
}
