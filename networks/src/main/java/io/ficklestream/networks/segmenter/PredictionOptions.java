package io.ficklestream.networks.segmenter;

import io.ficklestream.vision.crf.CrfPreset;
import io.ficklestream.vision.crf.DenseCrfParameters;
import java.util.List;
import java.util.Optional;

/**
 * How a photograph is segmented.
 *
 * @param scales of the network's input relative to its usual side; the scores of several are averaged
 * @param mirrored whether the mirrored photograph is looked at, too, at every scale
 * @param crf the dense CRF on the photograph; empty: the network's prediction as it is
 * @param workingPixels photographs with more pixels are decided at this reduced size, and the mask is enlarged again
 */
public record PredictionOptions(
        List<Double> scales, boolean mirrored, Optional<DenseCrfParameters> crf, int workingPixels) {

    private static final double MOST_SCALE = 4;

    public PredictionOptions {
        scales = List.copyOf(scales);
        if (scales.isEmpty() || scales.stream().anyMatch(scale -> !(scale > 0 && scale <= MOST_SCALE))) {
            throw new IllegalArgumentException("scales must be one or more numbers above 0, at most 4, not " + scales);
        }
        if (workingPixels < 1) {
            throw new IllegalArgumentException("workingPixels must be at least 1, not " + workingPixels);
        }
    }

    /** One look at the photograph, then the CRF that SEC and DSRG use at test time. */
    public static PredictionOptions defaults() {
        return new PredictionOptions(List.of(1.0), false, Optional.of(CrfPreset.DSRG_TEST.parameters()), 500 * 500);
    }

    /** The same at other scales. */
    public PredictionOptions withScales(List<Double> others) {
        return new PredictionOptions(others, mirrored, crf, workingPixels);
    }

    /** The same with or without the mirrored photograph. */
    public PredictionOptions withMirrored(boolean on) {
        return new PredictionOptions(scales, on, crf, workingPixels);
    }

    /** The same with another CRF, or none. */
    public PredictionOptions withCrf(Optional<DenseCrfParameters> other) {
        return new PredictionOptions(scales, mirrored, other, workingPixels);
    }
}
