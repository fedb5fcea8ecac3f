package io.ficklestream.networks.backbone;

import io.ficklestream.vision.image.Resampling;
import io.ficklestream.vision.image.RgbImage;

/**
 * Turns a photograph into what every backbone here was trained on (the way of the Caffe models): warped to a square, blue-green-red order, 0..255, minus the
 * mean colour of ImageNet.
 */
public final class BackboneInput {

    /** Blue, green, red. */
    static final int CHANNELS = 3;

    private static final float MEAN_BLUE = 103.939f;
    private static final float MEAN_GREEN = 116.779f;
    private static final float MEAN_RED = 123.68f;

    private BackboneInput() {}

    /**
     * @param photo any size
     * @param side height and width of the result
     * @param flipped mirror it left to right
     * @return side x side x 3 values, row-major, channels last
     */
    public static float[] of(RgbImage photo, int side, boolean flipped) {
        byte[] rgb = Resampling.resize(photo, side, side).rgb();
        float[] input = new float[side * side * 3];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int from = 3 * (y * side + (flipped ? side - 1 - x : x));
                int to = 3 * (y * side + x);
                input[to] = (rgb[from + 2] & 0xff) - MEAN_BLUE;
                input[to + 1] = (rgb[from + 1] & 0xff) - MEAN_GREEN;
                input[to + 2] = (rgb[from] & 0xff) - MEAN_RED;
            }
        }
        return input;
    }
}
