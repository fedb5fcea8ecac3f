package io.ficklestream.formats.codec;

import io.ficklestream.formats.Masks;
import io.ficklestream.vision.image.LabelImage;

/** Pixel sets for tests. */
final class Sets {
    private Sets() {}

    /** The pixels that are 1, which may be none. */
    static PixelSet ones(int height, int width, byte[] mask) {
        return Regions.byClass(height, width, mask).stream()
                .filter(region -> region.classNumber() == 1)
                .findFirst()
                .orElseGet(() -> new Region(new LabelPlane(height, width, new int[mask.length]), 1, 1, new Extent()));
    }

    static PixelSet ones(LabelImage mask) {
        return ones(mask.height(), mask.width(), mask.indices());
    }

    /** The pixels that are 1 in a drawing. */
    static PixelSet drawn(String... rows) {
        return ones(Masks.drawn(rows));
    }

    /** 1 where a pixel is in the set, row-major. */
    static byte[] pixels(PixelSet set) {
        byte[] pixels = new byte[set.height() * set.width()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (set.has(i / set.width(), i % set.width()) ? 1 : 0);
        }
        return pixels;
    }
}
