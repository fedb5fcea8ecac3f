package io.ficklestream.formats.coco;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.formats.codec.Box;
import io.ficklestream.formats.codec.PixelSet;
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
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentPictureTest {
    private static final Box NOWHERE = new Box(0, 0, 0, 0);

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

    @Test
    void segmentsWithTheReferencesNumbersGiveItsPicture() throws IOException {
        // Given
        Path folder = SharedData.require("format-cases");
        RgbImage reference = decoder.decode(Files.readAllBytes(folder.resolve("panoptic_375x500.png")));
        int[] ids = new int[reference.height() * reference.width()];
        ByteBuffer.wrap(Files.readAllBytes(folder.resolve("panoptic_375x500.i32")))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer()
                .get(ids);
        Set<Integer> present = IntStream.of(ids).boxed().collect(Collectors.toCollection(TreeSet::new));
        SegmentPicture picture = new SegmentPicture(reference.height(), reference.width());

        // When: segments are numbered in turn, so that numbers which the reference leaves out have no pixels
        for (int id = 1; id <= Collections.max(present); id++) {
            Box box = present.contains(id) ? new Box(0, 0, reference.width(), reference.height()) : NOWHERE;
            picture.add(new Numbered(reference.height(), reference.width(), box, ids, id));
        }

        // Then
        assertThat(present).hasSizeGreaterThan(2);
        assertThat(decoder.decode(picture.png())).isEqualTo(reference);
    }

    /** The pixels that have a number. */
    private record Numbered(int height, int width, Box box, int[] ids, int number) implements PixelSet {
        @Override
        public boolean has(int y, int x) {
            return ids[y * width + x] == number;
        }

        @Override
        public int area() {
            return (int) IntStream.of(ids).filter(id -> id == number).count();
        }
    }
}
