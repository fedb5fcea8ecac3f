package io.ficklestream.vision.image;

import java.util.Arrays;

/**
 * One class index a pixel.
 *
 * @param height rows, at least 1
 * @param width columns, at least 1
 * @param indices row-major, unsigned 0..255; in VOC masks 0 is background and 255 undecided; not copied: do not modify
 *     after
 */
public record LabelImage(int height, int width, byte[] indices) {
    public LabelImage {
        if (height < 1 || width < 1 || indices.length != (long) height * width) {
            throw new IllegalArgumentException("a label image of " + width + " x " + height + " pixels cannot have "
                    + indices.length + " indices");
        }
    }

    /** The index at a pixel, 0..255. */
    public int index(int y, int x) {
        return indices[y * width + x] & 0xff;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelImage image
                && height == image.height
                && width == image.width
                && Arrays.equals(indices, image.indices);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * height + width) + Arrays.hashCode(indices);
    }

    @Override
    public String toString() {
        return "LabelImage[" + width + " x " + height + "]";
    }
}
