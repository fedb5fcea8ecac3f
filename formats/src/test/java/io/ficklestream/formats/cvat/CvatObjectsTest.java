package io.ficklestream.formats.cvat;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.formats.ExportFormat;
import io.ficklestream.formats.Masks;
import io.ficklestream.formats.Unzipped;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.LabelImage;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.VocPalette;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CvatObjectsTest {
    @Test
    void everyConnectedPartHasAColourOfItsOwn() throws IOException {
        assertThat(objectColours(Masks.drawn("1.1?2"))).containsExactly(colour(1), 0, colour(2), 0, colour(3));
    }

    @Test
    void allOfAClassAreOneWhereThereAreMorePartsThanColours() throws IOException {
        // Given: 256 parts of two classes
        byte[] mask = new byte[512];
        for (int i = 0; i < mask.length; i += 2) {
            mask[i] = (byte) (1 + i / 2 % 2);
        }

        // When
        int[] colours = objectColours(new LabelImage(1, mask.length, mask));

        // Then
        assertThat(Arrays.copyOf(colours, 5)).containsExactly(colour(1), 0, colour(2), 0, colour(1));
    }

    @Test
    void asManyPartsAsColoursAreToldApart() throws IOException {
        // Given
        byte[] mask = new byte[510];
        for (int i = 0; i < mask.length; i += 2) {
            mask[i] = 1;
        }

        // When / Then: 255 and nothing
        assertThat(objectColours(new LabelImage(1, mask.length, mask)))
                .hasSize(510)
                .satisfies(colours ->
                        assertThat(Arrays.stream(colours).distinct().count()).isEqualTo(256));
    }

    private static int[] objectColours(LabelImage mask) throws IOException {
        byte[] png = Unzipped.of(ExportFormat.CVAT, Masks.image("a", mask)).bytes("SegmentationObject/a.png");
        RgbImage picture = new PhotographDecoder(DecodeLimits.DEFAULT).decode(png);
        int[] colours = new int[mask.width()];
        Arrays.setAll(
                colours, x -> picture.value(0, x, 0) << 16 | picture.value(0, x, 1) << 8 | picture.value(0, x, 2));
        return colours;
    }

    private static int colour(int index) {
        return VocPalette.rgbOf(index);
    }
}
