package io.ficklestream.vision.crf;

import io.ficklestream.vision.image.RgbImage;

/**
 * A Potts term of the dense CRF: for every pair of pixels with different labels it costs
 * {@code weight * exp(-0.5 |f_i - f_j|^2)}, where {@code f} are the term's features.
 */
public sealed interface PairwiseTerm permits GaussianTerm, BilateralTerm {
    /** Strength of the term, at least 0; 0 switches it off. */
    double weight();

    /** Number of features a pixel has. */
    int dimensions();

    /** The features of every pixel, divided by their standard deviations: [height*width][dimensions]. */
    float[] features(RgbImage image);
}
