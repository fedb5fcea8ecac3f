package io.ficklestream.vision.image;

import java.awt.image.BufferedImage;

/** Masks as PNG files with PASCAL VOC's palette: 8 bit, colour type 3, pixel value = class index. */
public final class PalettePng {
    private static final int LARGEST_INDEX_BITS = 8;

    private PalettePng() {}

    /** Encodes a mask; {@code indices} row-major, unsigned 0..255, height times width of them. */
    public static byte[] encode(int height, int width, byte[] indices) {
        return encode(new LabelImage(height, width, indices));
    }

    /** Encodes a mask. */
    public static byte[] encode(LabelImage mask) {
        return PngWriter.write(PngWriter.PALETTE, mask.height(), mask.width(), mask.indices(), VocPalette.table());
    }

    /** Reads a mask within the usual limits, see {@link #decode(byte[], DecodeLimits)}. */
    public static LabelImage decode(byte[] png) {
        return decode(png, DecodeLimits.DEFAULT);
    }

    /**
     * Reads the indices as they are stored; the palette's colours do not matter. Greyscale PNGs of 8 bits or less,
     * which some data sets use for masks, are read the same way.
     *
     * @throws UnreadablePhotographException if it is no PNG, is truncated or damaged, has colours instead of indices,
     *     or is larger than the limits
     */
    public static LabelImage decode(byte[] png, DecodeLimits limits) {
        if (!PhotographFormat.PNG.begins(png)) {
            throw new UnreadablePhotographException(
                    "a mask must be a PNG with one class index a pixel; this is no PNG");
        }
        limits.checkBytes(png.length);
        return BoundedReading.read(PhotographFormat.PNG, png, limits, PalettePng::toLabels);
    }

    private static LabelImage toLabels(BufferedImage image) {
        if (image.getRaster().getNumBands() != 1 || image.getSampleModel().getSampleSize(0) > LARGEST_INDEX_BITS) {
            throw new UnreadablePhotographException(
                    "a mask must have one class index a pixel (palette or 8-bit grey PNG); "
                            + "this one has " + image.getRaster().getNumBands() + " channels of "
                            + image.getSampleModel().getSampleSize(0) + " bits");
        }
        return indicesOf(image);
    }

    private static LabelImage indicesOf(BufferedImage image) {
        int width = image.getWidth();
        byte[] indices = new byte[width * image.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                indices[y * width + x] = (byte) row[x];
            }
        }
        return new LabelImage(image.getHeight(), width, indices);
    }
}
