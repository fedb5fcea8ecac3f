package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;

/**
 * Appearance: near pixels of similar colour want the same label.
 *
 * @param weight strength, at least 0
 * @param sxy standard deviation in pixels
 * @param srgb standard deviation in colour values (0..255)
 */
public record BilateralTerm(double weight, double sxy, double srgb) implements PairwiseTerm {
    public BilateralTerm {
        Checks.weight(weight);
        Checks.deviation("sxy", sxy);
        Checks.deviation("srgb", srgb);
    }

    @Override
    public int dimensions() {
        return 2 + RgbImage.CHANNELS;
    }

    @Override
    public float[] features(RgbImage image) {
        float[] features = new float[image.pixels() * dimensions()];
        int at = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                features[at++] = x / (float) sxy;
                features[at++] = y / (float) sxy;
                for (int channel = 0; channel < RgbImage.CHANNELS; channel++) {
                    features[at++] = image.value(y, x, channel) / (float) srgb;
                }
            }
        }
        return features;
    }
}
