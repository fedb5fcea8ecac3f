package io.ficklestream.formats.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.formats.Masks;
import io.ficklestream.vision.image.LabelImage;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolygonsCoverExactlyTheirRegionTest {
    @Test
    void cornersLieWherePixelsMeetAndGoRoundWithTheSun() {
        // When
        List<Ring> rings = Polygons.of(Sets.drawn("....", ".11.", ".1..", "...."));

        // Then
        assertThat(rings).containsExactly(new Ring(new int[] {1, 3, 3, 2, 2, 1}, new int[] {1, 1, 2, 2, 3, 3}));
    }

    @Test
    void aHoleIsARingTheOtherWayRound() {
        // When
        List<Ring> rings = Polygons.of(Sets.drawn("111", "1.1", "111"));

        // Then
        assertThat(rings)
                .containsExactly(
                        new Ring(new int[] {0, 3, 3, 0}, new int[] {0, 0, 3, 3}),
                        new Ring(new int[] {1, 1, 2, 2}, new int[] {1, 2, 2, 1}));
    }

    @Test
    void oneRingReachesTheHoleAndComesBack() {
        // When
        Ring ring = Polygons.bridged(Sets.drawn("111", "1.1", "111"));

        // Then: along the upper edge of the hole's row, round the hole, and back
        assertThat(ring)
                .isEqualTo(
                        new Ring(new int[] {0, 3, 3, 0, 0, 1, 1, 2, 2, 0}, new int[] {0, 0, 3, 3, 1, 1, 2, 2, 1, 1}));
    }

    @Test
    void pixelsThatMeetAtCornersHaveOneRing() {
        assertThat(Polygons.of(Sets.drawn("1.1", ".1.", "1.1"))).hasSize(1);
        assertThat(Polygons.of(Sets.drawn("1.", ".1"))).hasSize(1);
    }

    @Test
    void anyRegionIsFilledToThePixel() {
        Random random = new Random(29);
        for (int trial = 0; trial < 200; trial++) {
            // Given
            LabelImage mask = Masks.random(random, 1 + random.nextInt(2));
            for (PixelSet region : Regions.connected(mask.height(), mask.width(), mask.indices())) {

                // When
                List<Ring> rings = Polygons.of(region);
                Ring bridged = Polygons.bridged(region);

                // Then
                assertThat(filled(region, rings)).isEqualTo(Sets.pixels(region));
                assertThat(filled(region, List.of(bridged))).isEqualTo(Sets.pixels(region));
            }
        }
    }

    @Test
    void manyHolesNestedAndSideBySide() {
        // Given: rings within rings cannot be one region, but holes beside, below and touching holes can
        PixelSet region = Sets.drawn(
                "1111111111", "1.1.1..1.1", "11.1111111", "1...11.1.1", "1.1.1111.1", "1...1.1.11", "1111111111");

        // When
        Ring bridged = Polygons.bridged(region);

        // Then
        assertThat(filled(region, List.of(bridged))).isEqualTo(Sets.pixels(region));
    }

    @Test
    void largeNoiseTakesNoRecursionAndLittleTime() {
        // Given: some ten thousand holes
        byte[] mask = new byte[400 * 400];
        Random random = new Random(31);
        for (int i = 0; i < mask.length; i++) {
            mask[i] = (byte) (random.nextInt(10) < 8 ? 1 : 0);
        }
        PixelSet largest = Regions.connected(400, 400, mask).stream()
                .max((a, b) -> Integer.compare(a.area(), b.area()))
                .orElseThrow();

        // When
        Ring bridged = Polygons.bridged(largest);

        // Then: the shoelace formula gives the area
        long twice = IntStream.range(0, bridged.corners())
                .mapToLong(i -> {
                    int next = (i + 1) % bridged.corners();
                    return (long) bridged.xs()[i] * bridged.ys()[next] - (long) bridged.xs()[next] * bridged.ys()[i];
                })
                .sum();
        assertThat(twice).isEqualTo(2L * largest.area());
    }

    /** Filled by the JDK's rasteriser, which paints pixels whose centre is inside. */
    private static byte[] filled(PixelSet region, List<Ring> rings) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Ring ring : rings) {
            path.moveTo(ring.xs()[0], ring.ys()[0]);
            for (int i = 1; i < ring.corners(); i++) {
                path.lineTo(ring.xs()[i], ring.ys()[i]);
            }
            path.closePath();
        }
        BufferedImage picture = new BufferedImage(region.width(), region.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.fill(path);
        graphics.dispose();
        int[] samples = picture.getRaster().getSamples(0, 0, region.width(), region.height(), 0, (int[]) null);
        byte[] pixels = new byte[samples.length];
        Arrays.setAll(new int[samples.length], i -> pixels[i] = (byte) (samples[i] > 0 ? 1 : 0));
        return pixels;
    }
}
