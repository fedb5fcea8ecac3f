package io.ficklestream.vision.image;

/** Shows a mask on top of its photograph. */
public final class Overlay {
    private static final int BACKGROUND = 0;

    private Overlay() {}

    /**
     * Mixes every pixel with its class's palette colour; background stays as photographed, undecided pixels (255) get
     * the palette's pale yellow.
     *
     * @param mask one class index a pixel of the photograph
     * @param opacity of the colour, 0 (photograph only) to 1 (mask only)
     */
    public static RgbImage blend(RgbImage photo, byte[] mask, double opacity) {
        if (mask.length != photo.pixels()) {
            throw new IllegalArgumentException("the mask has " + mask.length + " pixels and the photograph "
                    + photo.pixels() + ": resize one to the other first");
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity must be 0..1, not " + opacity);
        }
        byte[] colours = VocPalette.table();
        byte[] rgb = photo.rgb().clone();
        for (int pixel = 0; pixel < mask.length; pixel++) {
            int index = mask[pixel] & 0xff;
            if (index != BACKGROUND) {
                mix(rgb, pixel * RgbImage.CHANNELS, colours, index * RgbImage.CHANNELS, opacity);
            }
        }
        return new RgbImage(photo.height(), photo.width(), rgb);
    }

    private static void mix(byte[] rgb, int at, byte[] colours, int colour, double opacity) {
        for (int channel = 0; channel < RgbImage.CHANNELS; channel++) {
            double below = rgb[at + channel] & 0xff;
            double above = colours[colour + channel] & 0xff;
            rgb[at + channel] = (byte) Math.round(below + opacity * (above - below));
        }
    }
}
