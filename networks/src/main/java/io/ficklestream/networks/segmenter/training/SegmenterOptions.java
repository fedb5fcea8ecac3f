package io.ficklestream.networks.segmenter.training;

import io.ficklestream.vision.crf.DenseCrfParameters;
import io.ficklestream.vision.growing.GrowingParameters;

/**
 * How a segmenter learns.
 *
 * @param losses which losses count
 * @param crf the dense CRF on the loss grid
 * @param growing when cues grow
 * @param optimiser learning rates and the like
 * @param seed of initial weights and dropout
 */
public record SegmenterOptions(
        LossSelection losses,
        DenseCrfParameters crf,
        GrowingParameters growing,
        SegmenterOptimiser optimiser,
        long seed) {}
