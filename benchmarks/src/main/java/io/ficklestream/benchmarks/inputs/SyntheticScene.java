package io.ficklestream.benchmarks.inputs;

import io.ficklestream.vision.image.RgbImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A photograph that nobody took: smoothly shaded things with sharp edges before a shaded background, and a camera's mild
 * noise. The same for the same size and seed.
 */
public final class SyntheticScene {
    private static final int REGIONS = 12;
    private static final double NOISE = 4;

    private final int height;
    private final int width;
    private final List<Region> regions = new ArrayList<>();
    private final Random random;

    private SyntheticScene(int height, int width, long seed) {
        this.height = height;
        this.width = width;
        this.random = new Random(seed);
        for (int i = 0; i < REGIONS; i++) {
            regions.add(Region.random(random));
        }
    }

    /** Another seed gives another photograph. */
    public static SyntheticScene of(int height, int width, long seed) {
        return new SyntheticScene(height, width, seed);
    }

    /** The photograph. */
    public RgbImage photograph() {
        byte[] rgb = new byte[height * width * RgbImage.CHANNELS];
        int at = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                double y = (row + 0.5) / height;
                double x = (column + 0.5) / width;
                int region = regionAt(y, x);
                for (int channel = 0; channel < RgbImage.CHANNELS; channel++) {
                    rgb[at++] = (byte) clamp(value(region, channel, y, x) + NOISE * random.nextGaussian());
                }
            }
        }
        return new RgbImage(height, width, rgb);
    }

    /** The label of every pixel when the things take turns in the labels above 0, the background. */
    byte[] mask(int labels) {
        byte[] mask = new byte[height * width];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int region = regionAt((row + 0.5) / height, (column + 0.5) / width);
                mask[row * width + column] = (byte) (region < 0 || labels == 1 ? 0 : 1 + region % (labels - 1));
            }
        }
        return mask;
    }

    /** The topmost thing there, or -1. */
    private int regionAt(double y, double x) {
        for (int i = regions.size() - 1; i >= 0; i--) {
            if (regions.get(i).contains(y, x)) {
                return i;
            }
        }
        return -1;
    }

    private double value(int region, int channel, double y, double x) {
        return region < 0 ? 90 + 70 * y + 20 * x * channel : regions.get(region).value(channel, y, x);
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
