package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;

/**
 * Smoothness: near pixels want the same label, whatever their colours.
 *
 * @param weight strength, at least 0
 * @param sxy standard deviation in pixels
 */
public record GaussianTerm(double weight, double sxy) implements PairwiseTerm {
    public GaussianTerm {
        Checks.weight(weight);
        Checks.deviation("sxy", sxy);
    }

    @Override
    public int dimensions() {
        return 2;
    }

    @Override
    public float[] features(RgbImage image) {
        float[] features = new float[image.pixels() * dimensions()];
        int at = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                features[at++] = x / (float) sxy;
                features[at++] = y / (float) sxy;
            }
        }
        return features;
    }
}
