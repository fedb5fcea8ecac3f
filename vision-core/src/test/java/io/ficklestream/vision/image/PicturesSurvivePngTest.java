package io.ficklestream.vision.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PicturesSurvivePngTest {
    private final PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);

    @Test
    void colour() {
        Random random = new Random(3);
        for (int trial = 0; trial < 50; trial++) {
            // Given
            int height = 1 + random.nextInt(30);
            int width = 1 + random.nextInt(30);
            byte[] rgb = new byte[3 * height * width];
            random.nextBytes(rgb);
            RgbImage picture = new RgbImage(height, width, rgb);

            // When / Then
            assertThat(decoder.decode(RgbPng.encode(picture))).isEqualTo(picture);
        }
    }

    @Test
    void grey() {
        // Given
        byte[] values = {0, 1, 127, (byte) 128, (byte) 254, (byte) 255};

        // When
        RgbImage decoded = decoder.decode(GreyPng.encode(2, 3, values));

        // Then
        for (int i = 0; i < values.length; i++) {
            assertThat(decoded.rgb()[3 * i + 1]).isEqualTo(values[i]);
        }
    }

    @Test
    void greyMustFitItsSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> GreyPng.encode(2, 2, new byte[5]));
    }
}
