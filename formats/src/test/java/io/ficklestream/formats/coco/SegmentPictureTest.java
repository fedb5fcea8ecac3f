package io.ficklestream.formats.coco;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.formats.codec.Region;
import io.ficklestream.formats.codec.Regions;
import io.ficklestream.testkit.photograph.SharedData;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SegmentPictureTest {
    private final PhotographDecoder decoder = new PhotographDecoder(DecodeLimits.DEFAULT);

    @Test
    void numbersBeyondAByteGoOnInGreen() {
        // Given: 300 pixels of two classes in turn, so that each is an instance or joins one
        byte[] mask = new byte[1200];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = (byte) (i % 4 == 0 ? 1 : 0);
        }
        SegmentPicture picture = new SegmentPicture(1, mask.length);
        int last = 0;

        // When
        for (Region region : Regions.connected(1, mask.length, mask)) {
            last = region.classNumber() == 1 ? picture.add(region) : last;
        }

        // Then
        RgbImage decoded = decoder.decode(picture.png());
        assertThat(last).isEqualTo(300);
        assertThat(decoded.value(0, 4 * 299, 0)).isEqualTo(300 - 256);
        assertThat(decoded.value(0, 4 * 299, 1)).isEqualTo(1);
    }

    /** The reference picture is read as this class writes: red + 256 green + 65536 blue. */
    @Test
    void theReferencePictureHasItsNumbersInTheSameBytes() throws IOException {
        // Given
        Path folder = SharedData.require("format-cases");
        ByteBuffer ids = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("panoptic_375x500.i32")))
                .order(ByteOrder.LITTLE_ENDIAN);

        // When
        RgbImage picture = decoder.decode(Files.readAllBytes(folder.resolve("panoptic_375x500.png")));

        // Then
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int id = picture.value(y, x, 0) + 256 * picture.value(y, x, 1) + 65_536 * picture.value(y, x, 2);
                assertThat(id).isEqualTo(ids.getInt());
            }
        }
    }
}
