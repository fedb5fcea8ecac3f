package io.ficklestream.benchmarks.kernels;

import io.ficklestream.vision.crf.DenseCrf;
import io.ficklestream.vision.crf.DenseCrfParameters;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.parallel.Workers;

/** Ways to run the dense CRF: the product's, and superseded ones to compare it with. */
public enum CrfImplementation {
    CURRENT {
        @Override
        float[] infer(RgbImage image, float[] unary, int labels, DenseCrfParameters parameters, Workers workers) {
            return DenseCrf.infer(image, unary, labels, parameters, workers);
        }
    };

    abstract float[] infer(RgbImage image, float[] unary, int labels, DenseCrfParameters parameters, Workers workers);
}
