package io.ficklestream.formats.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.formats.Masks;
import io.ficklestream.vision.image.LabelImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegionsTest {
    private static final LabelImage MASK = Masks.drawn("11.2", ".1.2", "1..?");

    @Test
    void cornersConnect() {
        // When
        List<Region> regions = Regions.connected(3, 4, MASK.indices());

        // Then: one of 1 and one of 0, though both are in parts that touch at a corner only
        assertThat(regions).extracting(Region::classNumber).containsExactly(1, 0, 2, 255);
        assertThat(regions).extracting(Region::area).containsExactly(4, 5, 2, 1);
        assertThat(regions.get(0).box()).isEqualTo(new Box(0, 0, 2, 3));
        assertThat(regions.get(2).box()).isEqualTo(new Box(3, 0, 1, 2));
    }

    @Test
    void aClassIsOneRegionWhereverItsPixelsAre() {
        // When
        List<Region> regions = Regions.byClass(3, 4, MASK.indices());

        // Then
        assertThat(regions).extracting(Region::classNumber).containsExactly(0, 1, 2, 255);
        assertThat(regions).extracting(Region::area).containsExactly(5, 4, 2, 1);
    }

    @Test
    void everyPixelIsInOneRegionOfItsClass() {
        Random random = new Random(5);
        for (int trial = 0; trial < 200; trial++) {
            // Given
            LabelImage mask = Masks.random(random, 3);
            byte[] painted = new byte[mask.indices().length];

            // When
            List<Region> regions = Regions.connected(mask.height(), mask.width(), mask.indices());

            // Then
            int area = 0;
            for (Region region : regions) {
                area += region.area();
                paint(painted, region);
            }
            assertThat(area).isEqualTo(painted.length);
            assertThat(painted).isEqualTo(mask.indices());
        }
    }

    private static void paint(byte[] painted, Region region) {
        for (int i = 0; i < painted.length; i++) {
            if (region.has(i / region.width(), i % region.width())) {
                painted[i] = (byte) region.classNumber();
            }
        }
    }
}
