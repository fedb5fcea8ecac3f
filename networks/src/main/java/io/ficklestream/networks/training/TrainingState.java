package io.ficklestream.networks.training;

/**
 * Where training stands between two epochs.
 *
 * @param epoch finished epochs
 * @param best the best mean average precision so far; negative infinity before the first
 * @param bestEpoch the epoch (from 1) that reached it; 0 before the first
 */
public record TrainingState(int epoch, double best, int bestEpoch) {

    static TrainingState beginning() {
        return new TrainingState(0, Double.NEGATIVE_INFINITY, 0);
    }

    /** Without validation photographs (NaN) every epoch counts as the best. */
    TrainingState after(double meanAveragePrecision) {
        boolean better = Double.isNaN(meanAveragePrecision) || meanAveragePrecision > best;
        return new TrainingState(epoch + 1, better ? meanAveragePrecision : best, better ? epoch + 1 : bestEpoch);
    }

    /** Whether the epoch that just ended is the best so far. */
    public boolean improved() {
        return bestEpoch == epoch;
    }

    int epochsSinceBest() {
        return epoch - bestEpoch;
    }
}
