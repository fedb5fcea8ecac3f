package io.ficklestream.vision.image;

/**
 * Draws a map of scores in colours.
 *
 * <p>The colour scale runs from near black over violet and orange to pale yellow. Lightness grows evenly with the score
 * (it is linear in OKLab, Ottosson 2020), so that equal steps look equal and a grey print still reads.
 */
public final class Heatmap {
    private static final int STEPS = 256;
    private static final double DARKEST = 0.18;
    private static final double LIGHTEST = 0.97;
    private static final byte[] COLOURS = colours();

    private Heatmap() {}

    /**
     * Colours a map.
     *
     * @param map [height][width], 0 (dark) to 1 (light); values outside are clamped, NaN is drawn as 0
     */
    public static RgbImage of(float[] map, int height, int width) {
        if (map.length != (long) height * width) {
            throw new IllegalArgumentException(
                    "a map of " + width + " x " + height + " pixels cannot have " + map.length + " values");
        }
        byte[] rgb = new byte[map.length * RgbImage.CHANNELS];
        for (int i = 0; i < map.length; i++) {
            int step = (int) (Math.min(Math.max(map[i], 0f), 1f) * (STEPS - 1) + 0.5f);
            System.arraycopy(COLOURS, step * RgbImage.CHANNELS, rgb, i * RgbImage.CHANNELS, RgbImage.CHANNELS);
        }
        return new RgbImage(height, width, rgb);
    }

    private static byte[] colours() {
        byte[] colours = new byte[STEPS * RgbImage.CHANNELS];
        for (int step = 0; step < STEPS; step++) {
            double score = step / (STEPS - 1.0);
            double lightness = DARKEST + (LIGHTEST - DARKEST) * score;
            double hue = Math.toRadians(-75 + 180 * score); // violet over red and orange to yellow
            double chroma = 0.16 * Math.sin(Math.PI * Math.min(1, 0.12 + 0.8 * score));
            OkLab.toSrgb(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue), colours, step * RgbImage.CHANNELS);
        }
        return colours;
    }
}
