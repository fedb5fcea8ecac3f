package io.ficklestream.benchmarks.kernels;

import io.ficklestream.benchmarks.superseded.rows.RowCrf;
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
    },
    /** Knows one filter, the lattice, one thread and plain Java. */
    ROWS {
        @Override
        float[] infer(RgbImage image, float[] unary, int labels, DenseCrfParameters parameters, Workers workers) {
            return RowCrf.infer(image, unary, labels, parameters);
        }
    };

    abstract float[] infer(RgbImage image, float[] unary, int labels, DenseCrfParameters parameters, Workers workers);
}
